package org.doublerandom.directory.domain.cap;

import java.time.Instant;
import java.time.LocalDate;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A rule about how often targets are visited: written by one administrator, confirmed by another, never changed, ended in the end.
 *
 * @param source the document that says so
 * @param from the first day on which it holds
 * @param to the last one; null as long as none is known
 * @param written by whom, and when
 * @param confirmed null before a second person has
 * @param ending null as long as nobody has ended it
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
        @Nullable Ending ending) {
    /** What a person did. */
    public record Act(PersonId by, Instant at) {}

    /** @param lastDay on which it holds */
    public record Ending(LocalDate lastDay, String reason, Act act) {
        public Ending {
            Shape.NOT_BLANK.require("reason", reason);
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
        return new CapRule(id, authority, terms, source, from, to, act, null, null);
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
        return confirmed != null ? this : new CapRule(id, authority, terms, source, from, to, written, act, null);
    }

    /**
     * A repeat changes nothing.
     *
     * @throws CapRuleEndsBefore if that would change what held on a day that is over
     * @throws CapRuleHasEnded if it was ended otherwise before
     */
    public CapRule ended(Ending end, LocalDate today) {
        if (ending != null) {
            if (!ending.lastDay().equals(end.lastDay())) {
                throw new CapRuleHasEnded(id, ending.lastDay());
            }
            return this;
        }
        if (end.lastDay().isBefore(today)) {
            throw new CapRuleEndsBefore(end.lastDay(), today);
        }
        return new CapRule(id, authority, terms, source, from, to, written, confirmed, end);
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
