package org.doublerandom.inspection.domain.sheet;

import java.time.Instant;
import java.time.LocalDate;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A team member has arrived at the target.
 *
 * @param lateReason why it is after the window of the plan; null in time
 */
public record CheckIn(
        PersonId by,
        @Nullable Wording place,
        Instant at,
        @Nullable Wording lateReason) {

    public LocalDate day() {
        return OfficialDay.of(at);
    }
}
