package org.doublerandom.directory.domain.inspector;

import java.time.Instant;
import java.time.LocalDate;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A recusal that somebody has declared: the inspector himself, or an administrator for him. It is kept when it has ended.
 *
 * @param period when it holds, as it was declared
 * @param byHimself whether the inspector declared it
 * @param ending null as long as nobody has ended it before its time
 */
public record Declaration(
        TargetId target,
        String reason,
        Span period,
        PersonId by,
        boolean byHimself,
        Instant at,
        @Nullable Ending ending) {
    public Declaration {
        Shape.NOT_BLANK.require("reason", reason);
    }

    public Declaration(TargetId target, String reason, Span period, PersonId by, boolean byHimself, Instant at) {
        this(target, reason, period, by, byHimself, at, null);
    }

    /**
     * That it holds no longer; said by an administrator, never by who would be drawn then.
     *
     * @param lastDay on which it held
     */
    public record Ending(LocalDate lastDay, String reason, PersonId by, Instant at) {
        public Ending {
            Shape.NOT_BLANK.require("reason", reason);
        }
    }

    /** Whether it holds, and the same was said. */
    boolean saysTheSameAs(Declaration other) {
        return ending == null
                && target.equals(other.target)
                && reason.equals(other.reason)
                && period.equals(other.period)
                && byHimself == other.byHimself;
    }

    /** @throws MalformedValue if it would have ended before it began */
    Declaration ended(Ending end) {
        LocalDate from = period.from();
        if (from != null && end.lastDay().isBefore(from)) {
            throw new MalformedValue(
                    "period-backwards", "last day: " + end.lastDay() + " (expected: not before " + from + ")");
        }
        return new Declaration(target, reason, period, by, byHimself, at, end);
    }

    /** Without an ending that was said after that moment. */
    Declaration asOf(Instant moment) {
        return ending != null && ending.at().isAfter(moment)
                ? new Declaration(target, reason, period, by, byHimself, at)
                : this;
    }

    /** Whether it was declared or ended in that time, its end included. */
    public boolean hasChangedBetween(Instant after, Instant until) {
        return Leave.isBetween(at, after, until) || ending != null && Leave.isBetween(ending.at(), after, until);
    }

    /** When it holds, its ending considered. */
    public Span inForce() {
        LocalDate last = ending == null ? null : ending.lastDay();
        LocalDate to = period.to();
        boolean isShorter = last != null && (to == null || last.isBefore(to));
        return isShorter ? new Span(period.from(), last) : period;
    }
}
