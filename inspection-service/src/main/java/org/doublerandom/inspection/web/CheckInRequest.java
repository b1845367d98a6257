package org.doublerandom.inspection.web;

import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.starter.input.Text;
import org.jspecify.annotations.Nullable;

record CheckInRequest(
        @Nullable @Text(max = Wording.SHORT) String place,
        @Nullable @Text(max = Wording.SHORT) String lateReason) {
    static final CheckInRequest EMPTY = new CheckInRequest(null, null);

    @Nullable
    Wording toPlace() {
        return place == null ? null : Wording.of("place", place, Wording.SHORT);
    }

    @Nullable
    Wording toLateReason() {
        return lateReason == null ? null : Wording.of("lateReason", lateReason, Wording.SHORT);
    }
}
