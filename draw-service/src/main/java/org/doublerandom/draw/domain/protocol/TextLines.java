package org.doublerandom.draw.domain.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doublerandom.draw.domain.frame.Field;
import org.doublerandom.draw.domain.frame.TextRefused;

/** Reads a text line by line and refuses whatever is not expected next (protocol §2). */
public final class TextLines {
    private final String name;
    private final String[] lines;
    private final int before;
    private int next;

    public TextLines(String name, String text) {
        this(name, text, 0);
    }

    /** @param before how many lines of the same text stand before these */
    public TextLines(String name, String text, int before) {
        this.name = name;
        this.before = before;
        this.lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            requirePrintableAscii(i);
        }
        if (!lines[lines.length - 1].isEmpty()) {
            throw refused(lines.length - 1, "the line does not end in LF");
        }
    }

    private void requirePrintableAscii(int index) {
        if (!lines[index].chars().allMatch(c -> c >= ' ' && c <= '~')) {
            throw refused(index, "only printable ASCII, lines that end in LF");
        }
    }

    /** The groups of the next line, which must match the expression as a whole. */
    public MatchResult next(Pattern expected) {
        Matcher matcher = expected.matcher(current());
        if (isAtEnd() || !matcher.matches()) {
            throw refused(next, "'" + Field.excerpt(current()) + "' (expected: " + expected + ")");
        }
        next++;
        return matcher.toMatchResult();
    }

    public String next(String expected) {
        return next(Pattern.compile(expected)).group();
    }

    /** All following lines that begin with the word. */
    public List<MatchResult> all(String word, Pattern expected) {
        List<MatchResult> found = new ArrayList<>();
        while (current().startsWith(word + " ")) {
            found.add(next(expected));
        }
        return found;
    }

    /** The next line if it begins with the word, else nothing. */
    public List<MatchResult> one(String word, Pattern expected) {
        return current().startsWith(word + " ") ? List.of(next(expected)) : List.of();
    }

    public void end() {
        next("END");
        if (!isAtEnd()) {
            throw refused(next, "'" + Field.excerpt(current()) + "' (expected: nothing after END)");
        }
    }

    private TextRefused refused(int index, String rule) {
        return new TextRefused(name, before + index + 1, rule);
    }

    private boolean isAtEnd() {
        return next >= lines.length - 1;
    }

    private String current() {
        return lines[Math.min(next, lines.length - 1)];
    }
}
