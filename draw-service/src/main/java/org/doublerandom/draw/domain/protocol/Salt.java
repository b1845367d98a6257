package org.doublerandom.draw.domain.protocol;

import org.doublerandom.draw.domain.frame.Field;

/** 32 random bytes in hex that keep a detail text from being guessed by its digest (protocol §10). */
public record Salt(String hex) {
    public Salt {
        Field.DIGEST.require(hex);
    }
}
