package org.doublerandom.starter.command;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over what a command asks for, and not over how it was written: parameters in the order of their names, JSON in
 * its canonical form, of an upload the bytes of its files.
 */
final class CommandDigest {
    private final MessageDigest sha256 = sha256();

    private CommandDigest() {}

    /** @param body as it was received; what is no JSON counts byte for byte */
    static String of(HttpServletRequest request, ReceivedBody body) throws IOException {
        CommandDigest digest = new CommandDigest();
        digest.query(request.getQueryString());
        try (InputStream bytes = body.open()) {
            digest.body(request.getContentType(), bytes);
        }
        return digest.hex();
    }

    /** Of an upload in parts: neither the boundary between them nor their order matters. */
    static String ofParts(HttpServletRequest request) throws IOException, ServletException {
        CommandDigest digest = new CommandDigest();
        digest.query(request.getQueryString());
        List<Part> parts = request.getParts().stream()
                .sorted(Comparator.comparing(Part::getName))
                .toList();
        for (Part part : parts) {
            CommandDigest content = new CommandDigest();
            try (InputStream bytes = part.getInputStream()) {
                content.body(part.getContentType(), bytes);
            }
            digest.text(encoded(part.getName()) + "=" + content.hex() + "\n");
        }
        return digest.hex();
    }

    static boolean isJson(@Nullable String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).contains("json");
    }

    private void query(@Nullable String query) {
        text(query == null ? "" : sorted(query));
        sha256.update((byte) 0);
    }

    private void body(@Nullable String contentType, InputStream bytes) throws IOException {
        if (isJson(contentType)) {
            byte[] json = bytes.readAllBytes();
            sha256.update(CanonicalJson.of(json).orElse(json));
            return;
        }
        byte[] part = new byte[64 * 1024];
        for (int read = bytes.read(part); read >= 0; read = bytes.read(part)) {
            sha256.update(part, 0, read);
        }
    }

    // The sort is stable: the values of one name keep their order, which may matter.
    private static String sorted(String query) {
        try {
            return Stream.of(query.split("&"))
                    .map(parameter -> parameter.split("=", 2))
                    .map(pair -> List.of(decoded(pair[0]), pair.length == 1 ? "" : decoded(pair[1])))
                    .sorted(Comparator.comparing(pair -> pair.get(0)))
                    .map(pair -> encoded(pair.get(0)) + "=" + encoded(pair.get(1)))
                    .collect(Collectors.joining("&"));
        } catch (IllegalArgumentException e) {
            // Not percent-encoded as it should be: whatever becomes of the command, it is the same only as it stands.
            return query;
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void text(String text) {
        sha256.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
