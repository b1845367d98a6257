package org.doublerandom.draw.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.doublerandom.draw.application.Sealing;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.seal.SecondKey;

/** A real seal is another at each writing; this one shows what is inside. */
public final class ReadableSeals implements Sealing {
    /** Bob's of RFC 7748, §6.1. */
    public static final SecondKey SECOND_KEY =
            new SecondKey("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");

    @Override
    public String seal(DrawId draw, String text) {
        return Base64.getEncoder().encodeToString(("sealed:" + draw + ":" + text).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<String> tryOpen(DrawId draw, String sealed) {
        String text = new String(Base64.getDecoder().decode(sealed), StandardCharsets.UTF_8);
        return Optional.of(text.substring(("sealed:" + draw + ":").length()));
    }

    @Override
    public SecondKey secondKey() {
        return SECOND_KEY;
    }
}
