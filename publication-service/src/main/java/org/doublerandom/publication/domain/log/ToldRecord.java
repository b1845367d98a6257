package org.doublerandom.publication.domain.log;

import java.time.Instant;
import java.util.List;

/**
 * A record of an authority's log, as it was told when it was written: whatever is served later must contain it.
 *
 * @param kind as its first line says: announcement, scheme, result, void, strike or change
 * @param by the two persons behind a void, a strike or a change; nobody of the others
 * @param digest of its text, as told
 */
public record ToldRecord(String authority, String kind, List<String> by, String digest, Instant keptAt) {
    private static final String START = "DRAW1 ";

    public ToldRecord {
        by = List.copyOf(by);
    }

    public static ToldRecord of(String authority, String text, String digest, Instant now) {
        String first = text.lines().findFirst().orElse("");
        String kind = first.startsWith(START) ? first.substring(START.length()) : "announcement";
        String by = ServedRecord.field(text, "by");
        return new ToldRecord(authority, kind, by.isEmpty() ? List.of() : List.of(by.split(" ")), digest, now);
    }
}
