package org.doublerandom.system.recompute;

import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * A record of an authority's log.
 *
 * @param announcement where it is one
 * @param serial 0 for a scheme, which has none
 */
record LogRecord(
        Kind kind,
        @Nullable Announcement announcement,
        String authority,
        String prev,
        String plan,
        long serial,
        String detail) {
    private static final String REASON = "reason [A-Z]{1,16}";
    private static final String STRATUM = "[0-9A-Za-z._-]{1,16}";

    enum Kind {
        ANNOUNCEMENT,
        SCHEME,
        RESULT,
        VOID,
        STRIKE,
        CHANGE
    }

    static LogRecord parse(String text) {
        if (text.startsWith("DRAW1\n")) {
            Announcement announced = Announcement.parse(text);
            return new LogRecord(
                    Kind.ANNOUNCEMENT,
                    announced,
                    announced.authority(),
                    announced.prev(),
                    announced.plan(),
                    announced.serial(),
                    "");
        }
        Lines lines = new Lines("record", text);
        Kind kind = Kind.valueOf(
                lines.next("DRAW1 (scheme|result|void|strike|change)").group(1).toUpperCase(java.util.Locale.ROOT));
        String authority = lines.next("authority " + Announcement.NAME).group(1);
        String prev = lines.next("prev " + Announcement.HASH).group(1);
        String plan = lines.next("plan " + Announcement.NAME).group(1);
        long serial = 0;
        String detail = "";
        if (kind == Kind.SCHEME) {
            lines.next("text " + Announcement.HASH);
        } else {
            serial = Long.parseLong(lines.next("serial " + Announcement.SERIAL).group(1));
            detail = kind == Kind.RESULT ? result(lines) : detail(kind, lines);
        }
        lines.end();
        return new LogRecord(kind, null, authority, prev, plan, serial, detail);
    }

    private static String result(Lines lines) {
        List.of("seed", "readings", "outcome", "public").forEach(name -> lines.next(name + " " + Announcement.HASH));
        return "";
    }

    private static String detail(Kind kind, Lines lines) {
        lines.next(REASON);
        if (kind == Kind.STRIKE) {
            lines.next("struck " + STRATUM + " " + Announcement.SERIAL + " " + Candidate.ID);
            lines.next("successor (?:-|" + Candidate.ID + " " + Announcement.HASH + ")");
        }
        String detail = lines.next("detail " + Announcement.HASH).group(1);
        MatchResult by = lines.next("by " + Announcement.NAME + " " + Announcement.NAME);
        if (by.group(1).compareTo(by.group(2)) >= 0) {
            throw new NotAsWritten("by " + by.group(1) + " " + by.group(2) + " (expected: two persons, ascending)");
        }
        return detail;
    }

    void requireDetail(String text, Suite suite) {
        if (!suite.hex(text).equals(detail)) {
            throw new NotAsWritten("its detail text is another one");
        }
        Lines lines = new Lines("detail", text);
        lines.next("DRAW1 detail");
        lines.next("salt " + Announcement.HASH);
        lines.next("evidence " + Announcement.HASH);
        List<MatchResult> conflicts = lines.all("conflict " + Candidate.ID + " " + Candidate.ID);
        requireAscending(conflicts);
        requireAscending(lines.all("begun " + Candidate.ID));
        requireAscending(lines.all("team " + Candidate.ID + "(?: " + Candidate.ID + ")*"));
        lines.end();
        if (kind == Kind.CHANGE && conflicts.isEmpty()) {
            throw new NotAsWritten("detail: a change without a conflict");
        }
    }

    private static void requireAscending(List<MatchResult> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i - 1).group().compareTo(lines.get(i).group()) >= 0) {
                throw new NotAsWritten("detail: \"" + lines.get(i).group() + "\" is out of order");
            }
        }
    }
}
