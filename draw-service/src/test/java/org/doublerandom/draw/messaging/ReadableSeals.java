package org.doublerandom.draw.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.doublerandom.draw.application.Sealing;
import org.doublerandom.draw.domain.protocol.DrawId;

/** A real seal is another at each writing; this one shows what is inside. */
final class ReadableSeals implements Sealing {
    @Override
    public String seal(DrawId draw, String text) {
        return Base64.getEncoder().encodeToString(("sealed:" + draw + ":" + text).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String open(DrawId draw, String sealed) {
        String text = new String(Base64.getDecoder().decode(sealed), StandardCharsets.UTF_8);
        return text.substring(("sealed:" + draw + ":").length());
    }
}
