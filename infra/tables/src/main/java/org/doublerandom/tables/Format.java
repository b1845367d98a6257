package org.doublerandom.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.doublerandom.tables.line.FileRefused;

/** What a table file is, told by its first bytes: names of files lie. */
public enum Format {
    CSV,
    XLSX;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[][] UTF_16 = {{(byte) 0xFF, (byte) 0xFE}, {(byte) 0xFE, (byte) 0xFF}};

    /** @throws FileRefused for what is neither, with the way out */
    public static Format of(Path file) throws IOException {
        byte[] first = first(file);
        if (first.length == 0) {
            throw new FileRefused("file-empty", 1, "nothing in the file (expected: a header and rows)");
        }
        if (begins(first, COMPOUND)) {
            throw new FileRefused(
                    "format-xls", 1, "an old .xls file (expected: .xlsx or CSV; open it and save it as .xlsx)");
        }
        if (Arrays.stream(UTF_16).anyMatch(mark -> begins(first, mark))) {
            throw new FileRefused(
                    "encoding-utf-16", 1, "text in UTF-16 (expected: UTF-8 or GB18030; save it as CSV UTF-8)");
        }
        return begins(first, ZIP) ? XLSX : CSV;
    }

    private static byte[] first(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        }
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
