package org.doublerandom.verifier.log;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.Grammar;
import org.doublerandom.verifier.text.Lines;
import org.doublerandom.verifier.text.Plan;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A record of an authority's log (protocol §10).
 *
 * @param announcement where it is one
 * @param serial 0 for a scheme, which has none
 * @param fields what stands behind the names of its other lines
 */
public record LogRecord(
        Kind kind,
        String text,
        @Nullable Announcement announcement,
        String authority,
        String prev,
        String plan,
        long serial,
        Map<String, String> fields) {
    private static final String NAME = "record";

    /** What a record says. */
    public enum Kind {
        ANNOUNCEMENT,
        SCHEME,
        RESULT,
        VOID,
        STRIKE,
        CHANGE
    }

    public static LogRecord parse(String text) {
        if (text.startsWith("DRAW1\n")) {
            Announcement announced = Announcement.parse(text);
            return new LogRecord(
                    Kind.ANNOUNCEMENT,
                    text,
                    announced,
                    announced.authority(),
                    announced.prev(),
                    announced.plan(),
                    announced.serial(),
                    Map.of());
        }
        Lines lines = new Lines(NAME, text);
        Kind kind = Kind.valueOf(
                lines.next("DRAW1 (scheme|result|void|strike|change)").group(1).toUpperCase(Locale.ROOT));
        String authority = lines.next("authority " + Grammar.NAME).group(1);
        String prev = lines.next("prev " + Grammar.HASH).group(1);
        String plan = lines.next("plan " + Grammar.NAME).group(1);
        long serial = kind == Kind.SCHEME ? 0 : lines.number("serial " + Grammar.SERIAL);
        Map<String, String> fields = fields(kind, lines);
        lines.end();
        LogRecord record = new LogRecord(kind, text, null, authority, prev, plan, serial, Map.copyOf(fields));
        record.requireSound();
        return record;
    }

    private static Map<String, String> fields(Kind kind, Lines lines) {
        Map<String, String> fields = new HashMap<>();
        if (kind == Kind.SCHEME) {
            field(lines, fields, "text", Grammar.HASH);
        } else if (kind == Kind.RESULT) {
            List.of("seed", "readings", "outcome", "public").forEach(name -> field(lines, fields, name, Grammar.HASH));
        } else {
            field(lines, fields, "reason", "([A-Z]{1,16})");
            // In mode PSEUDONYMOUS these two stand in the detail text instead.
            if (kind == Kind.STRIKE && !lines.nextIs("detail .*")) {
                strike(lines, fields);
            }
            field(lines, fields, "detail", Grammar.HASH);
            field(lines, fields, "by", "([0-9A-Za-z._-]{1,64} [0-9A-Za-z._-]{1,64})");
        }
        return fields;
    }

    static void strike(Lines lines, Map<String, String> fields) {
        field(lines, fields, "struck", "([0-9A-Za-z._-]{1,16} [1-9][0-9]{0,15} [0-9A-Z][0-9A-Z._-]{0,22})");
        field(lines, fields, "successor", "(-|[0-9A-Z][0-9A-Z._-]{0,22} [0-9a-f]{64})");
    }

    private static void field(Lines lines, Map<String, String> fields, String name, String grammar) {
        MatchResult line = lines.next(name + " " + grammar);
        fields.put(name, line.group(1));
    }

    private void requireSound() {
        Plan named = Plan.of(plan);
        NotAsWritten.require(kind != Kind.SCHEME || named.attempt() == 1, Rule.TEXT, "record.schemeOfAttempt", plan);
        if (fields.containsKey("by")) {
            String[] persons = field("by").split(" ");
            NotAsWritten.require(persons[0].compareTo(persons[1]) < 0, Rule.BY, "record.by", field("by"));
        }
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public String batch() {
        return Plan.of(plan).batch();
    }
}
