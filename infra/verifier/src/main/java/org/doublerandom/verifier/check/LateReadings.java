package org.doublerandom.verifier.check;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import org.doublerandom.verifier.seal.SealsText;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.SeedText;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;

/** Entries that were lost when their draw became void for a lost deposit, and turned up later (protocol §6). */
final class LateReadings {
    private static final String ENTRY = "reading ";

    private LateReadings() {}

    /** The readings text, of a draw that was void without a seed with every entry that has turned up since. */
    static Optional<String> known(Sources files, Announcement announcement) throws IOException {
        boolean hadNoSeed = files.text("seed.txt")
                .filter(text -> SeedText.isWithoutSeed(announcement, text))
                .isPresent();
        return hadNoSeed ? in(files, announcement) : files.text("readings.txt");
    }

    static String require(Sources files, Announcement announcement) throws IOException {
        return known(files, announcement).orElseThrow(() -> new Unusable("unusable.missing", "readings.txt"));
    }

    /**
     * @throws NotAsWritten if more than entries were put in, or one whose second seal did not go out when it was accepted
     */
    private static Optional<String> in(Sources files, Announcement announcement) throws IOException {
        Optional<String> found = files.text("readings-found.txt");
        if (found.isEmpty()) {
            return files.text("readings.txt");
        }
        SealsText seals = SealsText.parse(files.require("seals.txt"));
        Deque<String> before =
                new ArrayDeque<>(files.require("readings.txt").lines().toList());
        int n = 0;
        for (String line : found.get().lines().toList()) {
            boolean isKnown = line.equals(before.peek());
            NotAsWritten.require(isKnown || line.startsWith(ENTRY), Rule.TEXT, "late.readings", line);
            if (isKnown) {
                before.remove();
            }
            if (line.startsWith(ENTRY)) {
                OptionalInt sealed = seals.numberOf(announcement, n + 1, line + "\n");
                NotAsWritten.require(isKnown || sealed.isPresent(), Rule.TEXT, "late.entry", n + 1);
                n = sealed.orElse(n + 1);
            }
        }
        NotAsWritten.require(before.isEmpty(), Rule.TEXT, "late.readings", String.valueOf(before.peek()));
        return found;
    }
}
