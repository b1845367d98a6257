package org.doublerandom.draw.domain.frame;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The lines of a frozen file: each ended by LF, strictly ascending by bytes, none else (protocol §3). */
final class FileLines {
    private final String file;
    private final List<String> lines;

    private FileLines(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    static FileLines of(String file, byte[] bytes) {
        // One char per byte: the order of the strings is the order of the bytes, and no byte is lost in decoding.
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                throw new TextRefused(file, lines.size() + 1, "the line does not end in LF");
            }
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        return new FileLines(file, lines);
    }

    <T> List<T> map(Function<String, T> parse) {
        List<T> values = new ArrayList<>(lines.size());
        String previous = "";
        for (String line : lines) {
            int number = values.size() + 1;
            values.add(parsed(line, number, parse));
            if (number > 1 && previous.compareTo(line) >= 0) {
                throw new TextRefused(file, number, "lines must be strictly ascending by bytes");
            }
            previous = line;
        }
        return List.copyOf(values);
    }

    private <T> T parsed(String line, int number, Function<String, T> parse) {
        try {
            return parse.apply(line);
        } catch (IllegalArgumentException e) {
            throw new TextRefused(file, number, String.valueOf(e.getMessage()));
        }
    }

    static String[] fields(String line, int expected) {
        String[] fields = line.split("\t", -1);
        if (fields.length != expected) {
            throw new IllegalArgumentException(
                    "fields: " + fields.length + " (expected: " + expected + " separated by one TAB)");
        }
        return fields;
    }
}
