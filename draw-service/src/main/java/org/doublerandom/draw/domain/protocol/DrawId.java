package org.doublerandom.draw.domain.protocol;

import org.doublerandom.values.AuthorityCode;

/** The id of a draw, a function of authority and plan, so that a batch and attempt is drawn once: authority.plan. */
public record DrawId(String value) {
    public DrawId {
        int dot = value.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("draw id: '" + value + "' (expected: authority.plan)");
        }
        new AuthorityCode(value.substring(0, dot));
        new PlanName(value.substring(dot + 1));
    }

    public static DrawId of(AuthorityCode authority, PlanName plan) {
        // No code holds a dot, so that no two pairs of authority and plan share an id.
        return new DrawId(authority + "." + plan);
    }

    public AuthorityCode authority() {
        return new AuthorityCode(value.substring(0, value.indexOf('.')));
    }

    public PlanName plan() {
        return new PlanName(value.substring(value.indexOf('.') + 1));
    }

    /** That of the first attempt, which is the id of the batch. */
    public DrawId batch() {
        return of(authority(), new PlanName(plan().batch()));
    }

    @Override
    public String toString() {
        return value;
    }
}
