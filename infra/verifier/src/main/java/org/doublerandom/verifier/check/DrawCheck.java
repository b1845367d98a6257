package org.doublerandom.verifier.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.verifier.frame.Inspector;
import org.doublerandom.verifier.frame.Pool;
import org.doublerandom.verifier.frame.Roster;
import org.doublerandom.verifier.lot.Diagnosis;
import org.doublerandom.verifier.lot.Drawn;
import org.doublerandom.verifier.lot.Teams;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.Entries;
import org.doublerandom.verifier.text.Plan;
import org.doublerandom.verifier.text.ReadingsText;
import org.doublerandom.verifier.text.Scheme;
import org.doublerandom.verifier.text.SeedText;
import org.doublerandom.verifier.text.Suite;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;
import org.doublerandom.verifier.words.Said;
import org.jspecify.annotations.Nullable;

/** Recomputes a draw from its files, in the order in which one follows from the other. */
public final class DrawCheck {
    private final Sources files;
    private final Report report;
    private final Announcement announcement;
    private final DrawLog log;

    private DrawCheck(Sources files, Report report) throws IOException {
        this.files = files;
        this.report = report;
        this.announcement = Announcement.parse(files.require("announcement.txt"));
        report.holds(
                "draw.announcement",
                announcement.plan(),
                announcement.serial(),
                announcement.grade(),
                announcement.digest());
        GradeLimit.tell(announcement, report);
        this.log = DrawLog.of(files, announcement, report);
    }

    public static void run(List<String> places, Report report) throws IOException {
        new DrawCheck(Sources.of(places), report).run();
    }

    private void run() throws IOException {
        Scheme scheme = scheme();
        requireRandomness(scheme);
        new AttemptCheck(files, announcement, log, report).run();
        Optional<String> opened = files.text("seed.txt").filter(text -> SeedText.isWithoutSeed(announcement, text));
        Optional<String> late = opened.isEmpty() ? Optional.empty() : LateSeed.in(files, announcement, opened.get());
        if (opened.isPresent()
                && late.filter(text -> !SeedText.isWithoutValue(announcement, text))
                        .isEmpty()) {
            withoutSeed(late.orElse(opened.get()), scheme);
            return;
        }
        recompute(late.isPresent() ? late(late.get()) : seedText(files, announcement), scheme);
    }

    private void recompute(Optional<SeedText> seedText, @Nullable Scheme scheme) throws IOException {
        if (seedText.isPresent()) {
            seed(seedText.get());
            readings(seedText.get(), scheme);
            SealCheck.compare(files, announcement, seedText.get(), report);
            String opened = files.text("seed.txt").orElse(seedText.get().text());
            VoidAttempt.tellReason(files, announcement, opened, report);
        }
        if (VoidAttempt.isPoolLost(files)) {
            report.open("void.poolLost");
            return;
        }
        Optional<Roster> roster = RosterFiles.of(files, announcement);
        report(roster);
        Pool pool = pool(seedText, roster);
        if (seedText.isEmpty()) {
            report.open("draw.open");
            return;
        }
        Drawn drawn = new Drawn(announcement, seedText.get().seed(), pool.order());
        Teams teams = teams(drawn, seedText.get().seed(), roster);
        outcome(drawn, teams);
        log.compare(seedText.get(), drawn, teams, files, report);
        log.replay(drawn, teams, report);
    }

    /** The void binds what was known then; the commitments bind the rest. */
    private Optional<SeedText> late(String text) throws IOException {
        VoidAttempt.of(files).requireBound(report);
        SeedText found = SeedText.parse(announcement, text);
        report.open("late.found");
        return Optional.of(found);
    }

    private @Nullable Scheme scheme() throws IOException {
        Optional<byte[]> text = files.bytes("scheme.txt");
        if (text.isEmpty()) {
            return log.scheme();
        }
        Scheme scheme = Scheme.parse(text.get());
        log.requireScheme(announcement.suite().hex(text.get()));
        report.holds("draw.scheme", scheme.throwsOfDice(), scheme.waitSeconds());
        return scheme;
    }

    /** Under a scheme with throws there are dice, but for a first attempt of parties only; under one without, a beacon. */
    private void requireRandomness(@Nullable Scheme scheme) {
        if (scheme == null) {
            return;
        }
        boolean isOfParties = announcement.isOfPartiesOnly();
        boolean isPromised = scheme.throwsOfDice().equals("-")
                ? !announcement.isDiced() && !isOfParties
                : announcement.isDiced()
                        || isOfParties
                                && scheme.saysPartiesOnly()
                                && Plan.of(announcement.plan()).attempt() == 1;
        NotAsWritten.require(isPromised, Rule.TERMS, "scheme.randomness", announcement.grade(), scheme.throwsOfDice());
    }

    private void withoutSeed(String opened, @Nullable Scheme scheme) throws IOException {
        if (SeedText.isWithoutSecret(announcement, opened)) {
            MissingSecrets.tell(files, announcement, opened, report);
        } else if (VoidAttempt.isPoolLost(files)) {
            VoidAttempt.of(files).requireBound(report);
            report.open("void.poolLost");
        } else if (LateSeed.isWithoutReading(files, announcement, scheme)) {
            VoidAttempt.of(files).requireBound(report);
            report.open("late.noReading");
        } else if (LateSeed.isEntryLost(files, announcement)) {
            VoidAttempt.of(files).requireBound(report);
            report.open("draw.entryLost");
        } else {
            differing(opened, scheme);
        }
    }

    /** Void for three readings that differ: what each of them drew follows, and is the pool of the next attempt. */
    private void differing(String opened, @Nullable Scheme scheme) throws IOException {
        List<SeedText> seeds = VoidAttempt.ofReadings(files, announcement, opened, scheme);
        Optional<Roster> roster = RosterFiles.of(files, announcement);
        report(roster);
        VoidAttempt attempt = new VoidAttempt(files, announcement, seeds);
        attempt.requireBound(report);
        new DifferingOutcomes(attempt, roster, log, report).compare();
        report.open(
                "draw.readingsDiffer",
                announcement.bound("pool").lines(),
                attempt.primaries().size());
    }

    static Optional<SeedText> seedText(Sources files, Announcement announcement) throws IOException {
        Optional<String> text = files.text("seed.txt");
        if (text.isPresent()) {
            return Optional.of(SeedText.parse(announcement, text.get()));
        }
        Optional<String> reveals = files.text("reveals.txt");
        Optional<String> beacons = files.text("beacons.txt");
        return reveals.isEmpty() && beacons.isEmpty()
                ? Optional.empty()
                : Optional.of(SeedText.of(announcement, reveals.orElse(""), beacons.orElse("")));
    }

    private void seed(SeedText seedText) {
        report.holds("draw.seed", announcement.parties().size(), seedText.seed());
        if (!seedText.missing().isEmpty()) {
            report.tells("draw.missing", String.join(", ", seedText.missing()));
        }
        announcement.beacons().stream()
                .filter(beacon -> !beacon.isDice())
                .forEach(beacon -> report.leavesOut("draw.beacon", beacon.name(), beacon.round()));
    }

    private void readings(SeedText seedText, @Nullable Scheme scheme) throws IOException {
        if (!announcement.isDiced()) {
            return;
        }
        Optional<String> text = LateReadings.known(files, announcement);
        if (text.isEmpty()) {
            report.leavesOut("draw.noReadings");
            return;
        }
        String value = new String(
                java.util.HexFormat.of()
                        .parseHex(seedText.valueOf(announcement.beacons().get(0))),
                java.nio.charset.StandardCharsets.US_ASCII);
        if (!text.get().startsWith("DRAW1 readings\n") && scheme == null && log.result() == null) {
            OlderReadings.require(text.get(), announcement.digest(), value);
            report.leavesOut("draw.olderReadings");
            return;
        }
        ReadingsText readings = ReadingsText.parse(text.get());
        Entries played = readings.requireAccepted(announcement.digest(), scheme);
        NotAsWritten.require(!played.reading().isEmpty(), Rule.TEXT, "readings.none");
        NotAsWritten.require(played.reading().equals(value), Rule.TEXT, "readings.seed", played.reading(), value);
        report.holds("draw.readings", played.size(), value);
        if (scheme == null) {
            report.leavesOut("draw.noTerms");
        }
    }

    private void report(Optional<Roster> roster) {
        if (roster.isEmpty()) {
            report.leavesOut("draw.noRoster");
        } else {
            report.holds(
                    "draw.roster",
                    roster.get().inspectors().size(),
                    roster.get().conflicts().size());
        }
    }

    private Pool pool(Optional<SeedText> seedText, Optional<Roster> roster) throws IOException {
        Set<String> conflicts = roster.map(Roster::conflicts).orElse(Set.of());
        Set<String> wanted = new HashSet<>();
        conflicts.forEach(pair -> wanted.add(pair.substring(pair.indexOf('\t') + 1)));
        try (InputStream in =
                files.stream("pool.txt").orElseThrow(() -> new Unusable("unusable.missing", "pool.txt"))) {
            Pool pool = Pool.read(announcement, in, seedText.map(SeedText::seed).orElse(""), log.strikes(), wanted);
            pool.requireKnown(conflicts);
            report.holds(
                    "draw.pool",
                    announcement.bound("pool").lines(),
                    announcement.bound("pool").root());
            return pool;
        }
    }

    private @Nullable Teams teams(Drawn drawn, String seed, Optional<Roster> roster) throws IOException {
        if (roster.isEmpty()) {
            return null;
        }
        Optional<Teams> teams = Teams.draw(announcement, seed, drawn.primaries(), roster.get());
        if (teams.isPresent()) {
            return teams.get();
        }
        String told = files.text("outcome.txt").orElse("")
                + files.text("outcome-full.txt").orElse("");
        if (told.contains("\nlevel -\n")) {
            log.requireInfeasibleBefore(announcement, report);
            return Teams.drawOpen(announcement, seed, drawn.primaries(), roster.get());
        }
        List<Inspector> inspectors = List.copyOf(roster.get().inspectors().values());
        Set<String> conflicts = roster.get().conflicts();
        Said why = Diagnosis.of(drawn.primaries(), announcement.slots(), inspectors, conflicts)
                .said();
        NotAsWritten.require(!told.contains("\nlevel "), Rule.RESULT, "draw.infeasible", why);
        report.open("draw.infeasible", why);
        return null;
    }

    private void outcome(Drawn drawn, @Nullable Teams teams) throws IOException {
        int compared = 0;
        for (String name : List.of("outcome.txt", "outcome-full.txt")) {
            Optional<InputStream> in = files.stream(name);
            if (in.isPresent()) {
                try (InputStream open = in.get()) {
                    compared += compare(name, open, drawn, teams) ? 1 : 0;
                }
            }
        }
        if (compared == 0) {
            report.open(
                    "draw.noOutcome",
                    Suite.bytes(drawn.publicText()).length,
                    announcement.suite().hex(drawn.publicText()));
        }
    }

    private boolean compare(String name, InputStream in, Drawn drawn, @Nullable Teams teams) throws IOException {
        String found = new String(Sources.whole(in, name), java.nio.charset.StandardCharsets.ISO_8859_1);
        boolean isFull = found.contains("\nlevel ");
        if (isFull && teams == null) {
            report.leavesOut("draw.noTeams", name);
            Difference.requireNone(name, found.substring(0, found.indexOf("\nlevel ")) + "\nEND\n", drawn.publicText());
            return true;
        }
        Difference.requireNone(name, found, isFull ? drawn.text(teams) : drawn.publicText());
        report.holds(
                "draw.outcome",
                name,
                announcement.suite().hex(found),
                drawn.primaries().size());
        return true;
    }
}
