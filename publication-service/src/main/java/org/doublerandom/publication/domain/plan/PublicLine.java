package org.doublerandom.publication.domain.plan;

import java.util.List;
import org.doublerandom.publication.domain.NamedItem;
import org.jspecify.annotations.Nullable;

/**
 * A line of a plan (计划任务): what is inspected, of whom, how many and when.
 *
 * @param bounds what its batches may choose; null where it was planned before lines had them
 */
public record PublicLine(
        String code,
        String name,
        List<NamedItem> items,
        String targetScope,
        boolean directed,
        String ratioText,
        Window window,
        String lead,
        @Nullable String note,
        @Nullable LineBounds bounds) {
    public PublicLine {
        items = List.copyOf(items);
    }
}
