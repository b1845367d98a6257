package org.doublerandom.inspection.web;

import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.starter.input.Text;
import org.jspecify.annotations.Nullable;

record NoticeRequest(@Nullable @Text(max = Wording.SHORT) String lateReason) {
    static final NoticeRequest EMPTY = new NoticeRequest(null);

    @Nullable
    Wording toLateReason() {
        return lateReason == null ? null : Wording.of("lateReason", lateReason, Wording.SHORT);
    }
}
