package org.doublerandom.directory.domain.cap;

import java.time.Instant;
import java.time.LocalDate;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A rule about how often targets are visited: written by one administrator, confirmed by another, never changed, ended by two in the
 * end.
 *
 * @param source the document that says so
 * @param from the first day on which it holds
 * @param to the last one; null as long as none is known
 * @param written by whom, and when
 * @param confirmed null before a second person has
 * @param proposed an ending that a second person has not confirmed, which changes nothing
 * @param ending null as long as it is not ended
 */
public record CapRule(
        CapRuleId id,
        AuthorityCode authority,
        CapTerms terms,
        String source,
        LocalDate from,
        @Nullable LocalDate to,
        Act written,
        @Nullable Act confirmed,
        @Nullable Ending proposed,
        @Nullable Ending ending) {
    /** What a person did. */
    public record Act(PersonId by, Instant at) {}

    /**
     * That it holds no longer.
     *
     * @param lastDay on which it holds
     * @param act of who says so first
     * @param confirmed of the second person; null before, and of a rule that nobody had confirmed
     */
    public record Ending(
            LocalDate lastDay,
            String reason,
            Act act,
            @Nullable Act confirmed) {
        public Ending {
            Shape.NOT_BLANK.require("reason", reason);
        }

        /** As one person says it. */
        public static Ending said(LocalDate lastDay, String reason, Act act) {
            return new Ending(lastDay, reason, act, null);
        }

        private boolean isOn(LocalDate day) {
            return lastDay.equals(day);
        }
    }

    /** @throws MalformedValue if it would end before it begins */
    public CapRule {
        Shape.NOT_BLANK.require("source", source);
        if (to != null && to.isBefore(from)) {
            throw new MalformedValue("period-backwards", "to: " + to + " (expected: not before " + from + ")");
        }
    }

    /** Before anybody has confirmed it. */
    public static CapRule written(
            CapRuleId id,
            AuthorityCode authority,
            CapTerms terms,
            String source,
            LocalDate from,
            @Nullable LocalDate to,
            Act act) {
        return new CapRule(id, authority, terms, source, from, to, act, null, null, null);
    }

    /**
     * A repeat changes nothing.
     *
     * @throws AnotherConfirmsTheRule if he has written it himself
     * @throws CapRuleHasEnded if it was ended before
     */
    public CapRule confirmed(Act act) {
        if (act.by().equals(written.by())) {
            throw new AnotherConfirmsTheRule(id);
        }
        if (ending != null) {
            throw new CapRuleHasEnded(id, ending.lastDay());
        }
        return confirmed != null ? this : new CapRule(id, authority, terms, source, from, to, written, act, null, null);
    }

    /**
     * What one person says is proposed, and holds once another says the same day; a rule that nobody has confirmed is ended by one. A
     * repeat changes nothing. Another proposal takes the place of one that nobody has confirmed; what holds meanwhile goes on.
     *
     * @param said by one person
     * @throws CapRuleEndsBefore if that would change what held on a day that is over
     * @throws CapRuleHasEnded if it was ended before, and not on a later day
     */
    public CapRule ended(Ending said, LocalDate today) {
        if (ending != null && !said.lastDay().isBefore(ending.lastDay())) {
            if (ending.isOn(said.lastDay())) {
                return this;
            }
            throw new CapRuleHasEnded(id, ending.lastDay());
        }
        Ending first = proposed != null && proposed.isOn(said.lastDay()) ? proposed : null;
        if (first != null && first.act().by().equals(said.act().by())) {
            return this;
        }
        if (said.lastDay().isBefore(today)) {
            throw new CapRuleEndsBefore(said.lastDay(), today);
        }
        if (confirmed == null) {
            return withEndings(null, said);
        }
        return first == null
                ? withEndings(said, ending)
                : withEndings(null, new Ending(first.lastDay(), first.reason(), first.act(), said.act()));
    }

    private CapRule withEndings(@Nullable Ending open, @Nullable Ending made) {
        return new CapRule(id, authority, terms, source, from, to, written, confirmed, open, made);
    }

    public boolean isConfirmed() {
        return confirmed != null;
    }

    public boolean isInForceOn(LocalDate day) {
        return confirmed != null
                && !day.isBefore(from)
                && (to == null || !day.isAfter(to))
                && (ending == null || !day.isAfter(ending.lastDay()));
    }
}
