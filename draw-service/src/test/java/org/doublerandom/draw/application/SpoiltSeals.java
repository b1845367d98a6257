package org.doublerandom.draw.application;

import java.util.Optional;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.seal.SecondKey;
import org.doublerandom.draw.messaging.ReadableSeals;

/** What it seals opens no more. */
class SpoiltSeals implements Sealing {
    @Override
    public String seal(DrawId draw, String text) {
        return "";
    }

    @Override
    public Optional<String> tryOpen(DrawId draw, String sealed) {
        return Optional.empty();
    }

    @Override
    public SecondKey secondKey() {
        return ReadableSeals.SECOND_KEY;
    }
}
