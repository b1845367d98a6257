package org.doublerandom.draw.domain.frame;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The lines of a frozen file: each ended by LF, strictly ascending by bytes, none else (protocol §3). */
final class FileLines {
    private final String file;
    private final Line each;
    private byte[] pieceBefore = {};
    private int startBefore;
    private int endBefore;
    private int count;

    private FileLines(String file, Line each) {
        this.file = file;
        this.each = each;
    }

    /** Whoever reads a line, its LF not included, where it lies: millions of them need no object each. */
    interface Line {
        void read(byte[] piece, int start, int end);
    }

    /** @throws TextRefused at the first line that is not as stated */
    static void read(String file, FilePieces pieces, Line each) {
        FileLines lines = new FileLines(file, each);
        pieces.pieces().forEachOrdered(lines::pass);
    }

    static <T> List<T> map(String file, FilePieces pieces, Function<String, T> parse) {
        List<T> values = new ArrayList<>();
        read(file, pieces, (piece, start, end) -> values.add(parse.apply(text(piece, start, end))));
        return List.copyOf(values);
    }

    /** One char per byte: no byte is lost in decoding. */
    static String text(byte[] piece, int start, int end) {
        return new String(piece, start, end - start, StandardCharsets.ISO_8859_1);
    }

    private void pass(byte[] piece) {
        int start = 0;
        for (int i = 0; i < piece.length; i++) {
            if (piece[i] == '\n') {
                pass(piece, start, i);
                start = i + 1;
            }
        }
        if (start < piece.length) {
            throw new TextRefused(file, count + 1, "the line does not end in LF");
        }
    }

    private void pass(byte[] piece, int start, int end) {
        count++;
        try {
            each.read(piece, start, end);
        } catch (IllegalArgumentException e) {
            throw new TextRefused(file, count, String.valueOf(e.getMessage()));
        }
        if (count > 1 && Arrays.compareUnsigned(pieceBefore, startBefore, endBefore, piece, start, end) >= 0) {
            throw new TextRefused(file, count, "lines must be strictly ascending by bytes");
        }
        pieceBefore = piece;
        startBefore = start;
        endBefore = end;
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
