package org.doublerandom.publication.domain.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The code on a notice (检查通知书) by which the inspected make sure that the notice is genuine. */
public record NoticeCode(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z2-7]{12}");

    public NoticeCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("notice code: expected " + SHAPE.pattern());
        }
    }

    /** The code in what somebody typed, with blanks, hyphens and small letters; empty if it cannot be one. */
    public static Optional<NoticeCode> in(String typed) {
        return Optional.of(typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT))
                .filter(text -> SHAPE.matcher(text).matches())
                .map(NoticeCode::new);
    }

    public NoticeDigest digest() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return new NoticeDigest(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
