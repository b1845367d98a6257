package org.doublerandom.directory.application.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.tables.header.Row;

/** What the sound rows of a file say and what becomes of them, as one value: equal where the same would be written in the same order. */
final class DigestOfRows {
    private final MessageDigest digest = sha256();

    void add(Row row) {
        add("row " + row.line());
        new TreeMap<>(row.cells()).forEach((field, cell) -> {
            add(field);
            add(cell.text());
        });
    }

    void add(Written effect) {
        add("written " + effect.created() + " " + effect.updated() + " " + effect.unchanged());
    }

    /** In hexadecimal digits; to be asked for once, behind the last row. */
    String value() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** With its length, so that what stands in one cell cannot look like two. */
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no SHA-256 (expected: of every Java platform)", e);
        }
    }
}
