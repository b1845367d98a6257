package org.doublerandom.directory.domain.inspector;

import java.time.Instant;
import java.time.LocalDate;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Days on which an inspector is away; it is kept when it is over or withdrawn.
 *
 * @param at when it was entered: one that came after the release of a batch is shown with its frame
 * @param withdrawal null as long as it stands
 */
public record Leave(
        LocalDate from,
        LocalDate to,
        PersonId by,
        Instant at,
        @Nullable Withdrawal withdrawal) {
    /** @throws org.doublerandom.values.MalformedValue if it ends before it begins */
    public Leave {
        days(from, to);
    }

    public Leave(LocalDate from, LocalDate to, PersonId by, Instant at) {
        this(from, to, by, at, null);
    }

    /** That it does not take place. */
    public record Withdrawal(String reason, PersonId by, Instant at) {
        public Withdrawal {
            Shape.NOT_BLANK.require("reason", reason);
        }
    }

    public Span days() {
        return days(from, to);
    }

    public boolean stands() {
        return withdrawal == null;
    }

    boolean isLike(Leave other) {
        return stands() && from.equals(other.from) && to.equals(other.to);
    }

    Leave withdrawn(Withdrawal why) {
        return new Leave(from, to, by, at, why);
    }

    /** Without a withdrawal that came after that moment. */
    Leave asOf(Instant moment) {
        return withdrawal != null && withdrawal.at().isAfter(moment) ? new Leave(from, to, by, at) : this;
    }

    /** Whether it was entered or withdrawn in that time, its end included. */
    public boolean hasChangedBetween(Instant after, Instant until) {
        return isBetween(at, after, until) || withdrawal != null && isBetween(withdrawal.at(), after, until);
    }

    static boolean isBetween(Instant moment, Instant after, Instant until) {
        return moment.isAfter(after) && !moment.isAfter(until);
    }

    private static Span days(LocalDate from, LocalDate to) {
        return new Span(from, to);
    }
}
