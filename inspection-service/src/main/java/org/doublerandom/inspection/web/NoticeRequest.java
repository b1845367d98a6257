package org.doublerandom.inspection.web;

import org.doublerandom.inspection.domain.value.PlainText;
import org.jspecify.annotations.Nullable;

record NoticeRequest(@Nullable String lateReason) {
    static final NoticeRequest EMPTY = new NoticeRequest(null);

    @Nullable
    PlainText toLateReason() {
        return lateReason == null ? null : PlainText.of("lateReason", lateReason, PlainText.SHORT);
    }
}
