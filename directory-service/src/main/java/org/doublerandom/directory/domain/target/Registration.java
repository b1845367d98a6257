package org.doublerandom.directory.domain.target;

import java.time.LocalDate;
import org.doublerandom.values.MalformedValue;
import org.jspecify.annotations.Nullable;

/**
 * A target's life in the register.
 *
 * @param closedOn the day since when the target is not open; null while it is
 */
public record Registration(
        LocalDate registeredOn,
        TargetStatus status,
        @Nullable LocalDate closedOn) {
    public Registration {
        if ((status == TargetStatus.OPEN) == (closedOn != null)) {
            throw new MalformedValue(
                    "closing-date-mismatch",
                    "status " + status + " with closing date '"
                            + (closedOn == null ? "" : closedOn)
                            + "' (expected: a closing date exactly where the target is not open)");
        }
        if (closedOn != null && registeredOn.isAfter(closedOn)) {
            throw new MalformedValue(
                    "closed-before-registered",
                    "closed " + closedOn + " (expected: not before the registration of " + registeredOn + ")");
        }
    }

    public boolean isOpen() {
        return status == TargetStatus.OPEN;
    }

    /** Whether the target existed at the end of that day. */
    public boolean existedOn(LocalDate day) {
        return !registeredOn.isAfter(day) && (closedOn == null || !status.isEnd() || closedOn.isAfter(day));
    }
}
