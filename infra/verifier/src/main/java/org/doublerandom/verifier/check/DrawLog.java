package org.doublerandom.verifier.check;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.verifier.log.AuthorityLog;
import org.doublerandom.verifier.log.Detail;
import org.doublerandom.verifier.log.LogRecord;
import org.doublerandom.verifier.lot.Drawn;
import org.doublerandom.verifier.lot.Replay;
import org.doublerandom.verifier.lot.Teams;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.Grammar;
import org.doublerandom.verifier.text.Lines;
import org.doublerandom.verifier.text.Plan;
import org.doublerandom.verifier.text.Scheme;
import org.doublerandom.verifier.text.SeedText;
import org.doublerandom.verifier.text.Suite;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;
import org.jspecify.annotations.Nullable;

/** What the log says about one draw: what binds it before and behind, and what changed it. */
final class DrawLog {
    static final String LAW = "LAW";

    private final Announcement announcement;
    private final List<LogCheck.Entry> all;
    private final List<LogCheck.Entry> own;

    private DrawLog(Announcement announcement, List<LogCheck.Entry> all) {
        this.announcement = announcement;
        this.all = all;
        this.own = all.stream()
                .filter(entry -> entry.record().serial() == announcement.serial())
                .toList();
    }

    static DrawLog of(Sources files, Announcement announcement, Report report) throws IOException {
        String name = files.bytes("log.txt").isPresent() ? "log.txt" : "log.json";
        Optional<byte[]> bytes = files.bytes(name);
        if (bytes.isEmpty()) {
            report.leavesOut("draw.noLog");
            return new DrawLog(announcement, List.of());
        }
        Map<String, byte[]> details = files.all("detail");
        files.bytes("void-detail.txt").ifPresent(detail -> details.put("void-detail.txt", detail));
        LogCheck check = LogCheck.play(bytes.get(), name, details, files.all("scheme"));
        DrawLog log = new DrawLog(announcement, check.entries());
        log.requireAnnounced();
        log.requireSetAsideByLaw(report);
        report.holds("draw.log", check.log().size(), check.log().head());
        AuthorityLog.State state = check.log().draws().get(announcement.serial());
        if (state != null && (!state.isBound() || state.standing() != AuthorityLog.Standing.COMPLETE)) {
            LogCheck.tellOpen(report, announcement.serial(), state);
        }
        return log;
    }

    private void requireAnnounced() {
        boolean isThere = own.stream().anyMatch(entry -> entry.record().text().equals(announcement.text()));
        NotAsWritten.require(isThere, Rule.DRAW, "draw.notInLog", announcement.digest());
    }

    /** A completed draw is void by order of a court or a higher authority and in no other way; nothing else is void by that (protocol §6). */
    private void requireSetAsideByLaw(Report report) {
        Optional<LogCheck.Entry> found = own.stream()
                .filter(entry -> entry.record().kind() == LogRecord.Kind.VOID)
                .findFirst();
        if (found.isEmpty()) {
            return;
        }
        String reason = found.get().record().field("reason");
        NotAsWritten.require((result() != null) == reason.equals(LAW), Rule.DRAW, "law.reason", reason);
        Detail detail = found.get().detail();
        if (result() != null && detail == null) {
            report.leavesOut("law.noDetail");
        } else if (result() != null && detail != null) {
            String order = detail.fields().getOrDefault("evidence", "");
            NotAsWritten.require(!order.equals(Suite.ZEROS), Rule.DETAIL, "law.noOrder");
            report.tells("law.order", order);
        }
    }

    /** Each of these stands in the log, where it was given. */
    void requireAll(String... records) {
        for (String record : all.isEmpty() ? new String[0] : records) {
            boolean isThere =
                    all.stream().anyMatch(entry -> entry.record().text().equals(record));
            NotAsWritten.require(
                    isThere,
                    Rule.DRAW,
                    "attempt.notInLog",
                    record.lines().findFirst().orElse(""));
        }
    }

    private Optional<LogCheck.Entry> promise() {
        return all.stream()
                .filter(entry -> entry.record().kind() == LogRecord.Kind.SCHEME)
                .filter(entry -> entry.record()
                        .plan()
                        .equals(Plan.of(announcement.plan()).batch()))
                .findFirst();
    }

    @Nullable
    Scheme scheme() {
        return promise().map(LogCheck.Entry::scheme).orElse(null);
    }

    /** Its digest in the log is in the suite of the announcement before it; compared where this is the same. */
    void requireScheme(String digest) {
        promise().filter(entry -> entry.scheme() == null).ifPresent(entry -> {
            throw new NotAsWritten(Rule.TERMS, "scheme.digest", entry.record().plan() + " (" + digest + ")");
        });
    }

    @Nullable
    LogRecord result() {
        return own.stream()
                .map(LogCheck.Entry::record)
                .filter(record -> record.kind() == LogRecord.Kind.RESULT)
                .findFirst()
                .orElse(null);
    }

    long strikes() {
        return own.stream()
                .filter(entry -> entry.record().kind() == LogRecord.Kind.STRIKE)
                .count();
    }

    /** Only an attempt after one that was void as infeasible is completed with places open. */
    void requireInfeasibleBefore(Announcement later, Report report) {
        if (all.isEmpty()) {
            report.leavesOut("draw.openUnproven");
            return;
        }
        boolean isKnown = all.stream()
                .map(LogCheck.Entry::record)
                .anyMatch(record -> record.kind() == LogRecord.Kind.VOID
                        && record.field("reason").equals("INFEASIBLE")
                        && record.batch().equals(Plan.of(later.plan()).batch()));
        NotAsWritten.require(isKnown, Rule.RESULT, "draw.openForbidden");
    }

    /** What the result record binds is what follows. */
    void compare(SeedText seedText, Drawn drawn, @Nullable Teams teams, Sources files, Report report)
            throws IOException {
        LogRecord result = result();
        if (result == null) {
            return;
        }
        Suite suite = announcement.suite();
        requireBoundOrSealed(result, "seed", seedText.seed(), report);
        requireBoundOrSealed(result, "public", suite.hex(drawn.publicText()), report);
        Optional<String> readings = announcement.isDiced() ? files.text("readings.txt") : Optional.empty();
        if (readings.isPresent()) {
            requireBound(result, "readings", suite.hex(readings.get()));
        }
        if (!announcement.isDiced()) {
            requireBound(result, "readings", Suite.ZEROS);
        }
        Optional<String> salt = files.text("outcome-salt.txt");
        if (salt.isPresent() && teams != null) {
            Lines lines = new Lines("outcome-salt", salt.get() + "END\n");
            byte[] random = HexFormat.of().parseHex(lines.next(Grammar.HASH).group(1));
            lines.end();
            requireBound(result, "outcome", suite.hex(random, Suite.bytes(drawn.text(teams))));
        } else {
            report.leavesOut("result.noSalt");
        }
        report.holds("result.holds");
    }

    private static void requireBound(LogRecord result, String name, String expected) {
        String found = result.field(name);
        NotAsWritten.require(found.equals(expected), Rule.RESULT, "result.differs", name, found, expected);
    }

    /** Seed and public outcome may be bound by zeros in mode SEALED, until their texts follow; elsewhere never. */
    private void requireBoundOrSealed(LogRecord result, String name, String expected, Report report) {
        boolean isSealed =
                announcement.parties().stream().anyMatch(party -> party.name().equals("SEAL"));
        if (isSealed && result.field(name).equals(Suite.ZEROS)) {
            report.leavesOut("result.sealed", name);
        } else {
            requireBound(result, name, expected);
        }
    }

    void replay(Drawn drawn, @Nullable Teams teams, Report report) {
        Replay replay = new Replay(drawn, teams);
        int played = 0;
        for (LogCheck.Entry entry : own) {
            LogRecord.Kind kind = entry.record().kind();
            if (kind == LogRecord.Kind.STRIKE || kind == LogRecord.Kind.CHANGE) {
                replay.play(entry.record(), entry.detail());
                played++;
            }
        }
        if (played > 0) {
            report.holds(replay.hasTeams() ? "replay.holds" : "replay.targetsHold", played);
        }
    }
}
