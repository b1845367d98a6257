package org.doublerandom.verifier.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.doublerandom.verifier.seal.SealsText;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.ReadingsText;
import org.doublerandom.verifier.text.Scheme;
import org.doublerandom.verifier.text.SeedText;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;
import org.jspecify.annotations.Nullable;

/** A secret that turned up after its draw was void for it: what follows from it is published after all (protocol §6). */
final class LateSeed {
    private static final String LOST = " -";

    private LateSeed() {}

    /**
     * Whether its secrets have turned up and no reading stands: an entry is still lost, or neither two agree nor three differ. Nothing
     * follows then. Each entry was accepted behind those before it, so that with one of them lost the others cannot be played.
     */
    static boolean isWithoutReading(Sources files, Announcement announcement, @Nullable Scheme scheme)
            throws IOException {
        if (files.text("seed-found.txt").isEmpty()) {
            return false;
        }
        return isEntryLost(files, announcement)
                || !ReadingsText.parse(LateReadings.require(files, announcement))
                        .requireAccepted(announcement.digest(), scheme)
                        .isVoid();
    }

    /** Whether an entry that was accepted has not turned up. */
    static boolean isEntryLost(Sources files, Announcement announcement) throws IOException {
        ReadingsText readings = ReadingsText.parse(LateReadings.require(files, announcement));
        Optional<String> seals = files.text("seals.txt");
        return seals.isPresent()
                && SealsText.parse(seals.get()).entries() > readings.entries().size();
    }

    /**
     * The seed text with every secret, once all of them have turned up.
     *
     * @param opened as it was when the draw became void, which its record binds
     * @throws NotAsWritten if more than lost secrets differs
     */
    static Optional<String> in(Sources files, Announcement announcement, String opened) throws IOException {
        Optional<String> found = files.text("seed-found.txt");
        if (found.isEmpty()) {
            return found;
        }
        List<String> before = opened.lines().toList();
        List<String> after = found.get().lines().toList();
        // With a lost entry no reading stood; with it, there is a value.
        boolean hasValue = after.size() == before.size() + 1
                && after.get(before.size()).startsWith("beacon ")
                && files.text("readings-found.txt").isPresent();
        NotAsWritten.require(hasValue || before.size() == after.size(), Rule.TEXT, "late.differs", after.size());
        for (int i = 0; i < before.size(); i++) {
            String line = before.get(i);
            boolean isFilled = line.endsWith(LOST)
                    && after.get(i).startsWith(line.substring(0, line.length() - LOST.length()) + " ");
            NotAsWritten.require(isFilled || line.equals(after.get(i)), Rule.TEXT, "late.differs", i + 1);
        }
        return found.filter(text -> !SeedText.isWithoutSecret(announcement, text));
    }
}
