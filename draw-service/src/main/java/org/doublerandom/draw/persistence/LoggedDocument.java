package org.doublerandom.draw.persistence;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.record.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * What an authority's log reads of a document of draws, be it a draw or a scheme: its records with their places.
 *
 * @param logKeys authority and place of each record, in their order
 */
record LoggedDocument(
        List<String> logKeys,
        @Nullable Bound scheme,
        @Nullable Text announced,
        @Nullable Completed completed,
        @Nullable Bound voided) {

    /** A record in its place. */
    record Placed(int n, LogRecord record) {}

    record Text(String text) {}

    record Bound(String record) {}

    record Completed(String record, @Nullable List<Bound> alterations) {}

    List<Placed> entries() {
        Stream<String> before = Stream.of(textOf(scheme), announced == null ? null : announced.text());
        Stream<String> after = Stream.concat(ofCompleted(), Stream.of(textOf(voided)));
        List<String> texts =
                Stream.concat(before, after).filter(Objects::nonNull).toList();
        return IntStream.range(0, logKeys.size())
                .mapToObj(n -> new Placed(placeIn(logKeys.get(n)), LogRecord.parse(texts.get(n))))
                .toList();
    }

    private Stream<String> ofCompleted() {
        if (completed == null) {
            return Stream.empty();
        }
        List<Bound> alterations = completed.alterations() == null ? List.of() : completed.alterations();
        return Stream.concat(Stream.of(completed.record()), alterations.stream().map(Bound::record));
    }

    private static int placeIn(String key) {
        return Integer.parseInt(key.substring(key.lastIndexOf(' ') + 1));
    }

    private static @Nullable String textOf(@Nullable Bound bound) {
        return bound == null ? null : bound.record();
    }
}
