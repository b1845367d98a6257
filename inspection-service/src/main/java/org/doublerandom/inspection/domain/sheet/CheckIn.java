package org.doublerandom.inspection.domain.sheet;

import java.time.Instant;
import java.time.LocalDate;
import org.doublerandom.inspection.domain.person.PersonId;
import org.doublerandom.inspection.domain.value.OfficialDay;
import org.doublerandom.inspection.domain.value.PlainText;
import org.jspecify.annotations.Nullable;

/** A team member has arrived at the target. */
public record CheckIn(PersonId by, @Nullable PlainText place, Instant at) {

    public LocalDate day() {
        return OfficialDay.of(at);
    }
}
