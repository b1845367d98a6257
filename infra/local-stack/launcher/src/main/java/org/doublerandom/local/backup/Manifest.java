package org.doublerandom.local.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a backup consists of.
 *
 * @param format grows when an older program could not restore it
 * @param made when
 */
record Manifest(int format, Instant made, List<Part> parts) {
    static final int FORMAT = 1;

    /**
     * One file.
     *
     * @param name path within the data folder, with slashes
     */
    record Part(String name, long bytes, String sha256) {}

    /** Of all files in a folder. */
    static Manifest of(Path folder, Instant made) throws IOException {
        List<Part> parts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                parts.add(new Part(name, Files.size(file), digest(file)));
            }
        }
        return new Manifest(FORMAT, made, List.copyOf(parts));
    }

    /** @throws BackupRefused unless the folder holds exactly these parts */
    void requireToBe(Path folder) throws IOException {
        List<Part> found = of(folder, made).parts();
        for (Part part : parts) {
            if (!found.contains(part)) {
                throw new BackupRefused("The backup is damaged: " + part.name() + " is missing or not as it was"
                        + " (expected: SHA-256 " + part.sha256() + "). Nothing was changed.");
            }
        }
        if (found.size() != parts.size()) {
            throw new BackupRefused("The backup is damaged: it has " + found.size() + " parts (expected: "
                    + parts.size() + "). Nothing was changed.");
        }
    }

    long bytes() {
        return parts.stream().mapToLong(Part::bytes).sum();
    }

    private static String digest(Path file) throws IOException {
        try (InputStream content = new DigestInputStream(Files.newInputStream(file), sha256())) {
            content.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) content).getMessageDigest().digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
