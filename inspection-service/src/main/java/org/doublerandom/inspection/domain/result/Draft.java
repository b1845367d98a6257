package org.doublerandom.inspection.domain.result;

import org.doublerandom.inspection.domain.value.Wording;
import org.jspecify.annotations.Nullable;

/** What somebody wants to enter; whoever was not on the team says why the team does not enter it. */
public record Draft(
        InspectionResult result, Method method, @Nullable Wording absentReason) {}
