package org.doublerandom.inspection.web;

import org.doublerandom.inspection.domain.value.PlainText;
import org.jspecify.annotations.Nullable;

record CheckInRequest(@Nullable String place) {

    @Nullable
    PlainText toPlace() {
        return place == null ? null : PlainText.of("place", place, PlainText.SHORT);
    }
}
