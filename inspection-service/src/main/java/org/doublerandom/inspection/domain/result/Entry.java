package org.doublerandom.inspection.domain.result;

import java.time.Instant;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/** The record of an inspection as entered, and by whom; {@code late} stays with it for ever (补录). */
public record Entry(
        InspectionResult result,
        Method method,
        PersonId recorder,
        @Nullable Wording absentReason,
        boolean late,
        Instant at) {}
