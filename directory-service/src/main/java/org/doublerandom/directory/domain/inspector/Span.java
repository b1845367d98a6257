package org.doublerandom.directory.domain.inspector;

import java.time.LocalDate;
import org.doublerandom.values.MalformedValue;
import org.jspecify.annotations.Nullable;

/**
 * Days one after the other, the first and the last included.
 *
 * @param from the first; null where it has always been so
 * @param to the last; null where no end is known
 */
public record Span(@Nullable LocalDate from, @Nullable LocalDate to) {
    public static final Span ALWAYS = new Span(null, null);

    /** @throws MalformedValue if it ends before it begins */
    public Span {
        if (from != null && to != null && to.isBefore(from)) {
            throw new MalformedValue(
                    "period-backwards",
                    "period: " + from + " to " + to + " (expected: an end not before its beginning)");
        }
    }

    /** Whether they have a day in common. */
    public boolean overlaps(Span other) {
        return endsNotBefore(other.from) && other.endsNotBefore(from);
    }

    public boolean has(LocalDate day) {
        return overlaps(new Span(day, day));
    }

    private boolean endsNotBefore(@Nullable LocalDate day) {
        return to == null || day == null || !to.isBefore(day);
    }
}
