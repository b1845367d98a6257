package org.doublerandom.publication.domain.plan;

import java.util.List;
import java.util.Optional;
import org.doublerandom.publication.domain.NamedItem;

/** A line of a plan (计划任务): what is inspected, of whom, how many and when. */
public record PublicLine(
        String code,
        String name,
        List<NamedItem> items,
        String targetScope,
        boolean directed,
        String ratioText,
        Window window,
        String lead,
        Optional<String> note) {
    public PublicLine {
        items = List.copyOf(items);
    }
}
