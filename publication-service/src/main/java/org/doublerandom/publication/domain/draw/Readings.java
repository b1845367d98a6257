package org.doublerandom.publication.domain.draw;

import java.time.Instant;
import java.util.List;

/**
 * Who entered the dice, for whom and when, as the readings text says (draw protocol §6).
 *
 * @param published when the announcement stood in public
 */
public record Readings(Instant published, List<Entry> entries) {
    private static final String PUBLISHED = "published ";
    private static final String READING = "reading ";

    public Readings {
        entries = List.copyOf(entries);
    }

    /** @param at when it was accepted, cut to seconds */
    public record Entry(String person, String organisation, Instant at, String dice) {
        private static final int PERSON = 1;
        private static final int ORGANISATION = 2;
        private static final int TIME = 3;
        private static final int THROWS = 4;

        static Entry parse(String line) {
            String[] fields = line.split(" ");
            return new Entry(fields[PERSON], fields[ORGANISATION], Instant.parse(fields[TIME]), fields[THROWS]);
        }
    }

    public static Readings parse(String text) {
        Instant published = text.lines()
                .filter(line -> line.startsWith(PUBLISHED))
                .map(line -> Instant.parse(line.substring(PUBLISHED.length())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("readings: no line published (expected: one)"));
        return new Readings(
                published,
                text.lines()
                        .filter(line -> line.startsWith(READING))
                        .map(Entry::parse)
                        .toList());
    }
}
