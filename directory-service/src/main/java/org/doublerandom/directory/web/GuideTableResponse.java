package org.doublerandom.directory.web;

import java.util.List;
import org.doublerandom.directory.application.BringGuide;
import org.doublerandom.directory.domain.imports.table.RowError;
import org.jspecify.annotations.Nullable;

/** @param guide the version that was published; absent where the table was only looked at */
record GuideTableResponse(
        List<GuideResponse.Asked> questions,
        List<RowError> errors,
        @Nullable GuideResponse guide) {
    static GuideTableResponse of(BringGuide.Brought brought) {
        return new GuideTableResponse(
                brought.questions().stream().map(GuideResponse.Asked::of).toList(),
                brought.errors(),
                brought.guide().map(GuideResponse::of).orElse(null));
    }
}
