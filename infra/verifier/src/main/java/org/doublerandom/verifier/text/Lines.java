package org.doublerandom.verifier.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;

/** Reads a text of the protocol line by line: what comes next is either as written or refused. */
public final class Lines {
    private static final Map<String, Pattern> GRAMMARS = new ConcurrentHashMap<>();

    private final String name;
    private final List<String> lines;
    private int at;

    /** @param text read byte by byte, so that what is not ASCII fits no grammar */
    public Lines(String name, String text) {
        this.name = name;
        NotAsWritten.require(text.endsWith("\n"), Rule.TEXT, "text.noLastLf", name);
        this.lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
    }

    /** Begins behind the lines already read. */
    public Lines(String name, List<String> lines, int at) {
        this.name = name;
        this.lines = List.copyOf(lines);
        this.at = at;
    }

    public MatchResult next(String grammar) {
        Matcher line = pattern(grammar).matcher(peek());
        if (at >= lines.size() || !line.matches()) {
            throw new NotAsWritten(Rule.TEXT, "text.line", name, at + 1, peek(), grammar);
        }
        at++;
        return line.toMatchResult();
    }

    public long number(String grammar) {
        long number = Long.parseLong(next(grammar).group(1));
        NotAsWritten.require(number < Grammar.BOUND, Rule.TEXT, "text.number", name, at, number);
        return number;
    }

    public String time(String grammar) {
        String time = next(grammar).group(1);
        return requireTime(time);
    }

    String requireTime(String time) {
        try {
            Instant.parse(time);
            return time;
        } catch (DateTimeException e) {
            throw new NotAsWritten(Rule.TEXT, "text.time", name, at, time);
        }
    }

    /** As many lines of a kind as there are. */
    public List<MatchResult> all(String grammar) {
        List<MatchResult> found = new ArrayList<>();
        while (at < lines.size() && pattern(grammar).matcher(lines.get(at)).matches()) {
            found.add(next(grammar));
        }
        return found;
    }

    /** The same, each line greater than the one before. */
    public List<MatchResult> ascending(String grammar) {
        List<MatchResult> found = all(grammar);
        for (int i = 1; i < found.size(); i++) {
            String line = found.get(i).group();
            NotAsWritten.require(
                    found.get(i - 1).group().compareTo(line) < 0,
                    Rule.TEXT,
                    "text.order",
                    name,
                    at - found.size() + i + 1,
                    line);
        }
        return found;
    }

    public boolean nextIs(String grammar) {
        return at < lines.size() && pattern(grammar).matcher(lines.get(at)).matches();
    }

    public void end() {
        next("END");
        NotAsWritten.require(at == lines.size(), Rule.TEXT, "text.behindEnd", name, at + 1);
    }

    /** The line read last, counted from 1. */
    int number() {
        return at;
    }

    private String peek() {
        return at < lines.size() ? lines.get(at) : "";
    }

    static Pattern pattern(String grammar) {
        return GRAMMARS.computeIfAbsent(grammar, Pattern::compile);
    }
}
