package org.doublerandom.verifier.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.doublerandom.verifier.log.AuthorityLog;
import org.doublerandom.verifier.log.Detail;
import org.doublerandom.verifier.log.LogRecord;
import org.doublerandom.verifier.text.Scheme;
import org.doublerandom.verifier.text.Suite;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;
import org.jspecify.annotations.Nullable;

/** Plays a log from its first record, with the detail and scheme texts that are known. */
public final class LogCheck {
    private final AuthorityLog log = new AuthorityLog();
    private final Map<String, byte[]> details;
    private final Map<String, byte[]> schemes;
    private final Map<String, String> detailNames;
    private final Map<String, String> schemeNames;
    private final Set<String> matched = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();

    /** @param detail and scheme: null where the text is not known */
    record Entry(
            LogRecord record,
            @Nullable Detail detail,
            @Nullable Scheme scheme) {}

    private LogCheck(Map<String, byte[]> details, Map<String, byte[]> schemes) {
        this.details = details;
        this.schemes = schemes;
        this.detailNames = digests(details);
        this.schemeNames = digests(schemes);
    }

    /** @throws NotAsWritten naming the first bad record */
    static LogCheck play(byte[] bytes, String name, Map<String, byte[]> details, Map<String, byte[]> schemes) {
        LogCheck check = new LogCheck(details, schemes);
        List<String> texts = LogTexts.in(bytes, name);
        for (int i = 0; i < texts.size(); i++) {
            try {
                check.add(texts.get(i));
            } catch (NotAsWritten bad) {
                throw new NotAsWritten(bad.rule(), "log.record", name, i + 1, bad.said());
            }
        }
        for (String detail : details.keySet()) {
            NotAsWritten.require(check.matched.contains(detail), Rule.DETAIL, "detail.ofNoRecord", detail);
        }
        return check;
    }

    private void add(String text) {
        LogRecord record = log.add(text);
        Suite suite = log.suiteOf(record);
        String detail = detailNames.getOrDefault(suite + record.field("detail"), "");
        String scheme = schemeNames.getOrDefault(suite + record.field("text"), "");
        entries.add(new Entry(
                record,
                detail.isEmpty() ? null : Detail.parse(record, text(details, detail)),
                scheme.isEmpty() ? null : Scheme.parse(schemes.getOrDefault(scheme, new byte[0]))));
        matched.add(detail);
    }

    private static String text(Map<String, byte[]> texts, String name) {
        return new String(texts.getOrDefault(name, new byte[0]), StandardCharsets.ISO_8859_1);
    }

    /** Each text by its digest, in either suite. */
    private static Map<String, String> digests(Map<String, byte[]> texts) {
        Map<String, String> digests = new HashMap<>();
        texts.forEach((name, text) -> {
            for (Suite suite : Suite.values()) {
                digests.put(suite + suite.hex(text), name);
            }
        });
        return digests;
    }

    /** The command: every file is a log, a detail or a scheme, told apart by how it begins. */
    public static void run(List<String> places, Report report) throws IOException {
        Map<String, byte[]> logs = new TreeMap<>();
        Map<String, byte[]> details = new TreeMap<>();
        Map<String, byte[]> schemes = new TreeMap<>();
        for (String place : places) {
            byte[] bytes = LogTexts.whole(place);
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            if (text.startsWith("DRAW1 detail\n")) {
                details.put(place, bytes);
            } else if (text.contains("DRAW1 terms\n")) {
                schemes.put(place, bytes);
            } else {
                logs.put(place, bytes);
            }
        }
        if (logs.size() != 1) {
            throw new Unusable("unusable.oneLog", logs.size());
        }
        for (Map.Entry<String, byte[]> log : logs.entrySet()) {
            play(log.getValue(), log.getKey(), details, schemes).tell(report);
        }
    }

    private void tell(Report report) {
        report.holds("log.holds", log.size(), log.head());
        entries.stream()
                .filter(entry -> !entry.record().field("detail").isEmpty() && entry.detail() == null)
                .findFirst()
                .ifPresent(entry -> report.leavesOut("log.details"));
        log.draws().forEach((serial, state) -> {
            if (state.isBound() && state.standing() != AuthorityLog.Standing.OPEN) {
                report.tells("draw.state." + state.standing(), serial);
            } else {
                tellOpen(report, serial, state);
            }
        });
        if (!log.open().isEmpty()) {
            report.open("log.open", log.open());
        }
    }

    static void tellOpen(Report report, long serial, AuthorityLog.State state) {
        report.open((state.isBound() ? "draw.bound." : "draw.unbound.") + state.standing(), serial);
    }

    AuthorityLog log() {
        return log;
    }

    List<Entry> entries() {
        return entries;
    }
}
