package org.doublerandom.draw.domain.protocol;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doublerandom.values.AuthorityCode;

/**
 * The id of a draw, so that a batch and attempt is announced once: authority.plan. Where a draw of the plan was given up
 * before its announcement, the next one under that plan is authority.batch-attempt-opening.
 */
public record DrawId(String value) {
    /** No plan ends in two numbers: that of a batch ends in none, that of an attempt in one. */
    private static final Pattern OPENED_AGAIN = Pattern.compile("(.+)-([1-9][0-9]{0,8})-([2-9]|[1-9][0-9]{1,8})");

    public DrawId {
        int dot = value.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("draw id: '" + value + "' (expected: authority.plan)");
        }
        new AuthorityCode(value.substring(0, dot));
        planIn(value);
    }

    /** The first draw under that plan. */
    public static DrawId of(AuthorityCode authority, PlanName plan) {
        // No code holds a dot, so that no two pairs of authority and plan share an id.
        return new DrawId(authority + "." + plan);
    }

    public AuthorityCode authority() {
        return new AuthorityCode(value.substring(0, value.indexOf('.')));
    }

    public PlanName plan() {
        return planIn(value);
    }

    /** Which draw under its plan, from 1. */
    public int opening() {
        Matcher again = OPENED_AGAIN.matcher(value);
        return again.matches() ? Integer.parseInt(again.group(3)) : 1;
    }

    /** The next draw under the same plan. */
    public DrawId again() {
        return new DrawId(authority() + "." + plan().batch() + "-" + plan().attempt() + "-" + (opening() + 1));
    }

    /** The next attempt at the batch. */
    public DrawId nextAttempt() {
        return of(authority(), PlanName.of(plan().batch(), plan().attempt() + 1));
    }

    /** Under which its files are kept: all draws under a plan have the same. */
    public DrawId files() {
        return of(authority(), plan());
    }

    /** That of the first attempt, which is the id of the batch. */
    public DrawId batch() {
        return of(authority(), new PlanName(plan().batch()));
    }

    private static PlanName planIn(String id) {
        String name = id.substring(id.indexOf('.') + 1);
        Matcher again = OPENED_AGAIN.matcher(name);
        return again.matches() ? PlanName.of(again.group(1), Integer.parseInt(again.group(2))) : new PlanName(name);
    }

    @Override
    public String toString() {
        return value;
    }
}
