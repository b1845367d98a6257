package org.doublerandom.publication.domain.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doublerandom.values.Suite;

/**
 * A log as it is served, from its first record on, each hashed here in the suite of the last announcement up to it (draw protocol
 * §10): a digest that is served beside a text proves nothing, and in which suite it is told is no choice of who tells it.
 */
final class ServedChain {
    private static final String FIRST = "0".repeat(64);

    private final List<String> digests = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    ServedChain(List<ServedRecord> served) {
        Suite suite = Suite.SHA256;
        String before = "";
        for (ServedRecord record : served) {
            suite = record.suite().orElse(suite);
            String digest = record.digest(suite);
            // After a change of suite the text before is named in the new one.
            String prev = digests.isEmpty() ? FIRST : suite.of(before).hex();
            if (!record.prev().equals(prev)) {
                broken.add(digest);
            }
            digests.add(digest);
            before = record.text();
        }
    }

    /** Of the records in their order. */
    List<String> digests() {
        return digests;
    }

    /** Of those that do not name the record before them. */
    List<String> broken() {
        return broken;
    }

    /** Of the last one; empty of an empty log. */
    Optional<String> head() {
        return digests.isEmpty() ? Optional.empty() : Optional.of(digests.get(digests.size() - 1));
    }
}
