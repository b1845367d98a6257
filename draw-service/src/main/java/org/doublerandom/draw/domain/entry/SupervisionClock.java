package org.doublerandom.draw.domain.entry;

import java.time.Instant;
import java.time.LocalDate;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.workingdays.WorkingDays;

/** From when on the supervisor may add witnesses (protocol §6). */
public record SupervisionClock(WorkingDays days) {
    private static final int WORKING_DAYS = 20;

    /** @throws SupervisorIsEarly within 20 working days of the publication */
    public void requireLate(Instant published, Instant now) {
        LocalDate last = days.deadline(OfficialDay.of(published), WORKING_DAYS).date();
        LocalDate today = OfficialDay.of(now);
        if (!today.isAfter(last)) {
            throw new SupervisorIsEarly(today, last);
        }
    }
}
