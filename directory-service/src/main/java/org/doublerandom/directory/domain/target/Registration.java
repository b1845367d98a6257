package org.doublerandom.directory.domain.target;

import java.time.LocalDate;
import java.util.Optional;
import org.doublerandom.values.MalformedValue;

/** A target's life in the register. */
public record Registration(LocalDate registeredOn, TargetStatus status, Optional<LocalDate> closedOn) {
    public Registration {
        if ((status == TargetStatus.OPEN) == closedOn.isPresent()) {
            throw new MalformedValue(
                    "closing-date-mismatch",
                    "status " + status + " with closing date '"
                            + closedOn.map(LocalDate::toString).orElse("")
                            + "' (expected: a closing date exactly where the target is not open)");
        }
        if (closedOn.filter(registeredOn::isAfter).isPresent()) {
            throw new MalformedValue(
                    "closed-before-registered",
                    "closed " + closedOn.get() + " (expected: not before the registration of " + registeredOn + ")");
        }
    }

    public boolean isOpen() {
        return status == TargetStatus.OPEN;
    }

    /** Whether the target existed at the end of that day. */
    public boolean existedOn(LocalDate day) {
        return !registeredOn.isAfter(day)
                && closedOn.filter(closed -> !closed.isAfter(day)).isEmpty();
    }
}
