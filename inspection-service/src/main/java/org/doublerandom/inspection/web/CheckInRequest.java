package org.doublerandom.inspection.web;

import org.doublerandom.inspection.domain.value.PlainText;
import org.jspecify.annotations.Nullable;

record CheckInRequest(@Nullable String place, @Nullable String lateReason) {
    static final CheckInRequest EMPTY = new CheckInRequest(null, null);

    @Nullable
    PlainText toPlace() {
        return place == null ? null : PlainText.of("place", place, PlainText.SHORT);
    }

    @Nullable
    PlainText toLateReason() {
        return lateReason == null ? null : PlainText.of("lateReason", lateReason, PlainText.SHORT);
    }
}
