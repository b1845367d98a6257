package org.doublerandom.verifier.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import org.doublerandom.verifier.text.Grammar;
import org.doublerandom.verifier.text.Lines;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;

/**
 * The detail text of a strike, change or void (protocol §10).
 *
 * @param conflicts inspector and id, TAB between
 * @param fields evidence; struck and successor, where they stand here
 */
public record Detail(
        List<String> conflicts, List<String> begun, SortedMap<String, List<String>> teams, Map<String, String> fields) {
    private static final String NAME = "detail";
    private static final String TEAM = "team " + Grammar.ID + "((?: [0-9A-Z][0-9A-Z._-]{0,22})*)";

    /** @throws NotAsWritten of rule detail, if it is not the detail text of such a record */
    public static Detail parse(LogRecord record, String text) {
        try {
            return read(record, text);
        } catch (NotAsWritten refused) {
            throw refused.as(Rule.DETAIL);
        }
    }

    /** @throws NotAsWritten of rule detail, if a record names another detail text than the one with this digest */
    public static void requireOf(LogRecord record, String digest) {
        String named = record.field("detail");
        NotAsWritten.require(named.equals(digest), Rule.DETAIL, "detail.another", digest, named);
    }

    private static Detail read(LogRecord record, String text) {
        Lines lines = new Lines(NAME, text);
        lines.next("DRAW1 detail");
        lines.next("salt " + Grammar.HASH);
        Map<String, String> fields = new HashMap<>();
        fields.put("evidence", lines.next("evidence " + Grammar.HASH).group(1));
        List<MatchResult> conflicts = List.of();
        List<MatchResult> begun = List.of();
        List<MatchResult> teams = List.of();
        if (record.kind() == LogRecord.Kind.STRIKE && record.field("struck").isEmpty()) {
            LogRecord.strike(lines, fields);
        }
        if (record.kind() == LogRecord.Kind.CHANGE) {
            conflicts = lines.ascending("conflict " + Grammar.ID + " " + Grammar.ID);
            NotAsWritten.require(!conflicts.isEmpty(), Rule.DETAIL, "detail.noConflict");
        }
        if (record.kind() != LogRecord.Kind.VOID) {
            begun = lines.ascending("begun " + Grammar.ID);
            teams = lines.ascending(TEAM);
        }
        lines.end();
        return new Detail(
                conflicts.stream()
                        .map(line -> line.group(1) + "\t" + line.group(2))
                        .toList(),
                begun.stream().map(line -> line.group(1)).toList(),
                teams(teams),
                fields);
    }

    private static SortedMap<String, List<String>> teams(List<MatchResult> lines) {
        SortedMap<String, List<String>> teams = new TreeMap<>();
        for (MatchResult line : lines) {
            List<String> team = new ArrayList<>();
            for (String inspector : line.group(2).strip().split(" ")) {
                if (!inspector.isEmpty()) {
                    NotAsWritten.require(
                            team.isEmpty() || team.get(team.size() - 1).compareTo(inspector) < 0,
                            Rule.DETAIL,
                            "detail.team",
                            line.group());
                    team.add(inspector);
                }
            }
            NotAsWritten.require(teams.put(line.group(1), team) == null, Rule.DETAIL, "detail.team", line.group());
        }
        return teams;
    }
}
