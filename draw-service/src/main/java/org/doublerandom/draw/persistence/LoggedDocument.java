package org.doublerandom.draw.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.record.LogEntry;
import org.doublerandom.draw.domain.record.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * What an authority's log reads of a document of draws, be it a draw or a scheme: its records with their places.
 *
 * @param logKeys authority and place of each record, in their order
 */
record LoggedDocument(
        @Nullable List<String> logKeys,
        @Nullable Bound scheme,
        @Nullable Text announced,
        @Nullable Bound completed,
        @Nullable Bound voided) {

    record Text(String text) {}

    record Bound(@Nullable String record) {}

    List<LogEntry> entries() {
        List<LogEntry> entries = new ArrayList<>();
        for (String key : logKeys == null ? List.<String>of() : logKeys) {
            LogRecord record = LogRecord.parse(texts().get(entries.size()));
            entries.add(new LogEntry(Integer.parseInt(key.substring(key.lastIndexOf(' ') + 1)), record));
        }
        return entries;
    }

    Optional<LogRecord> unplaced() {
        return texts().stream()
                .skip(logKeys == null ? 0 : logKeys.size())
                .findFirst()
                .map(LogRecord::parse);
    }

    private List<String> texts() {
        return Stream.of(textOf(scheme), announced == null ? null : announced.text(), textOf(completed), textOf(voided))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String textOf(@Nullable Bound bound) {
        return bound == null ? null : bound.record();
    }
}
