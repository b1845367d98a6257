package org.doublerandom.system.recompute;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a text of the protocol line by line: what comes next is either as written or refused. */
final class Lines {
    private final String name;
    private final List<String> lines;
    private int at;

    Lines(String name, String text) {
        this.name = name;
        if (!text.endsWith("\n")) {
            throw new NotAsWritten(name + ": its last line is not ended by LF");
        }
        this.lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
    }

    MatchResult next(String grammar) {
        Matcher line = Pattern.compile(grammar).matcher(at < lines.size() ? lines.get(at) : "");
        if (at >= lines.size() || !line.matches()) {
            throw NotAsWritten.line(name, at + 1, "expected: " + grammar);
        }
        at++;
        return line.toMatchResult();
    }

    /** As many lines of a kind as there are. */
    List<MatchResult> all(String grammar) {
        Pattern pattern = Pattern.compile(grammar);
        List<MatchResult> found = new ArrayList<>();
        while (at < lines.size()) {
            Matcher line = pattern.matcher(lines.get(at));
            if (!line.matches()) {
                break;
            }
            found.add(line.toMatchResult());
            at++;
        }
        return found;
    }

    void end() {
        next("END");
        if (at != lines.size()) {
            throw NotAsWritten.line(name, at + 1, "expected: nothing after END");
        }
    }
}
