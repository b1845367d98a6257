package org.doublerandom.verifier.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.doublerandom.verifier.frame.Pool;
import org.doublerandom.verifier.frame.Target;
import org.doublerandom.verifier.log.Detail;
import org.doublerandom.verifier.log.LogRecord;
import org.doublerandom.verifier.lot.Drawn;
import org.doublerandom.verifier.seal.SealsText;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.Entries;
import org.doublerandom.verifier.text.ReadingsText;
import org.doublerandom.verifier.text.Scheme;
import org.doublerandom.verifier.text.SeedText;
import org.doublerandom.verifier.text.Suite;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;
import org.jspecify.annotations.Nullable;

/**
 * An announced draw that became void.
 *
 * @param seeds what its reading comes to, or each of three readings that differ; none where its secrets are not open
 */
record VoidAttempt(Sources files, Announcement announcement, List<SeedText> seeds) {
    /** Files of it existed nowhere any more. */
    static final String LOST_FILES = "FILES";

    private static final Set<String> WITHOUT_SECRETS = Set.of("MISSING", "LATE");
    private static final Set<String> WITHOUT_DICE = Set.of("MISSING", "LATE", "BEACON");

    static VoidAttempt of(Sources files) throws IOException {
        Announcement announcement = Announcement.parse(files.require("announcement.txt"));
        String text = files.text("seed.txt").orElse("");
        if (text.isEmpty() || SeedText.isWithoutSecret(announcement, text) || isEntryLost(files)) {
            return new VoidAttempt(files, announcement, List.of());
        }
        return new VoidAttempt(
                files,
                announcement,
                SeedText.isWithoutValue(announcement, text)
                        ? ofReadings(files, announcement, text, null)
                        : List.of(SeedText.parse(announcement, text)));
    }

    /** The seeds of three readings that differ. */
    static List<SeedText> ofReadings(Sources files, Announcement announcement, String opened, @Nullable Scheme scheme)
            throws IOException {
        ReadingsText text = ReadingsText.parse(LateReadings.require(files, announcement));
        Entries played = text.requireAccepted(announcement.digest(), scheme);
        NotAsWritten.require(played.isVoid(), Rule.TEXT, "readings.notVoid");
        List<SeedText> seeds = new ArrayList<>();
        for (Entries.Entry entry : text.entries()) {
            String value = HexFormat.of().formatHex(Suite.bytes(entry.diceThrows()));
            seeds.add(
                    SeedText.parse(announcement, opened + "beacon DICE " + announcement.serial() + " " + value + "\n"));
        }
        return seeds;
    }

    /** The record that made it void. */
    LogRecord record() throws IOException {
        return LogRecord.parse(files.require("void.txt"));
    }

    /** What was opened and entered is what the void record binds: whoever replaces an entry afterwards chooses the next pool. */
    void requireBound(Report report) throws IOException {
        Optional<String> detail = files.text("void-detail.txt");
        if (detail.isEmpty() || files.text("void.txt").isEmpty()) {
            report.leavesOut("attempt.noDetail");
            return;
        }
        requireReason(files, announcement, files.text("seed.txt").orElse(""));
        Suite suite = announcement.suite();
        String evidence = suite.hex(files.text("seed.txt").orElse("")
                + files.text("readings.txt").orElse("")
                + files.text("evidence.txt").orElse(""));
        Detail.requireOf(record(), suite.hex(detail.get()));
        NotAsWritten.require(detail.get().contains("\nevidence " + evidence + "\n"), Rule.DETAIL, "attempt.evidence");
    }

    /** The same, and that its files are lost: teams were never assigned. */
    static void tellReason(Sources files, Announcement announcement, String opened, Report report) throws IOException {
        requireReason(files, announcement, opened);
        if (isForFiles(files) && !isPoolLost(files)) {
            report.open("void.filesLost");
        }
    }

    private static boolean isForFiles(Sources files) throws IOException {
        return files.text("void.txt")
                .filter(text -> text.contains("\nreason " + LOST_FILES + "\n"))
                .isPresent();
    }

    /** Void for files, and nobody has the pool: what its seed drew cannot be computed. */
    static boolean isPoolLost(Sources files) throws IOException {
        if (!isForFiles(files)) {
            return false;
        }
        try (InputStream pool = files.stream("pool.txt").orElse(null)) {
            return pool == null;
        }
    }

    /** A reason is a fact: each grade has its own, and what is open is not missing. */
    static void requireReason(Sources files, Announcement announcement, String opened) throws IOException {
        Optional<String> text = files.text("void.txt");
        if (text.isEmpty()) {
            return;
        }
        String reason = LogRecord.parse(text.get()).field("reason");
        boolean isOfGrade = announcement.isDiced() ? !WITHOUT_DICE.contains(reason) : !reason.equals("READINGS");
        NotAsWritten.require(isOfGrade, Rule.RESULT, "void.reasonOfGrade", reason, announcement.grade());
        NotAsWritten.require(
                !reason.equals(LOST_FILES) || isPoolLost(files) || !SeedText.isWithoutSeed(announcement, opened),
                Rule.RESULT,
                "void.readingFirst",
                reason);
        boolean isForASecret =
                reason.equals("DEPOSIT") || WITHOUT_SECRETS.contains(reason) && announcement.isOfPartiesOnly();
        NotAsWritten.require(
                !isForASecret
                        || SeedText.isWithoutSecret(announcement, opened)
                        || reason.equals("DEPOSIT") && isEntryLost(files),
                Rule.RESULT,
                "void.nothingMissing",
                reason);
    }

    /** Whether more entries were accepted than are there: none of them counts then. */
    static boolean isEntryLost(Sources files) throws IOException {
        Optional<String> seals = files.text("seals.txt");
        Optional<String> readings = files.text("readings.txt");
        return seals.isPresent()
                && readings.isPresent()
                && SealsText.parse(seals.get()).entries()
                        > ReadingsText.parse(readings.get()).entries().size();
    }

    /** Everybody whom one of its readings drew. */
    Set<String> primaries() throws IOException {
        Set<String> ids = new TreeSet<>();
        for (SeedText seed : seeds) {
            drawn(seed).primaries().stream().map(Target::id).forEach(ids::add);
        }
        return ids;
    }

    /** Whom one of its readings drew. */
    Drawn drawn(SeedText seed) throws IOException {
        try (InputStream in =
                files.stream("pool.txt").orElseThrow(() -> new Unusable("unusable.missing", "pool.txt"))) {
            return new Drawn(
                    announcement,
                    seed.seed(),
                    Pool.read(announcement, in, seed.seed(), 0, Set.of()).order());
        }
    }
}
