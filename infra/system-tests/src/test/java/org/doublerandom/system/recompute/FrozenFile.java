package org.doublerandom.system.recompute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of one of the three files that are frozen before a draw (protocol §3). */
final class FrozenFile {
    private final String name;
    private final String text;

    FrozenFile(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** @param keys how many of the first fields name a line and occur together once only */
    List<MatchResult> lines(Pattern grammar, int keys) {
        if (!text.isEmpty() && !text.endsWith("\n")) {
            throw new NotAsWritten(name + ": its last line is not ended by LF");
        }
        List<MatchResult> lines = new ArrayList<>();
        Set<String> named = new HashSet<>();
        String before = "";
        for (String line : split()) {
            Matcher fields = grammar.matcher(line);
            if (!fields.matches()) {
                throw NotAsWritten.line(name, lines.size() + 1, "\"" + line + "\" (expected: " + grammar + ")");
            }
            if (!lines.isEmpty() && line.compareTo(before) <= 0) {
                throw NotAsWritten.line(name, lines.size() + 1, "not in ascending order");
            }
            if (!named.add(keyOf(fields, keys))) {
                throw NotAsWritten.line(name, lines.size() + 1, "named twice");
            }
            before = line;
            lines.add(fields.toMatchResult());
        }
        return lines;
    }

    private List<String> split() {
        return text.isEmpty()
                ? List.of()
                : List.of(text.substring(0, text.length() - 1).split("\n", -1));
    }

    private static String keyOf(MatchResult fields, int keys) {
        StringBuilder key = new StringBuilder();
        for (int i = 1; i <= keys; i++) {
            key.append(fields.group(i)).append('\t');
        }
        return key.toString();
    }
}
