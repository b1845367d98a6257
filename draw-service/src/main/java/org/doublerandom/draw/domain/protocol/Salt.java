package org.doublerandom.draw.domain.protocol;

import java.util.HexFormat;
import org.doublerandom.draw.domain.frame.Field;

/** 32 random bytes in hex that keep a text or an id from being guessed by its digest (protocol §6, §10 and §11). */
public record Salt(String hex) {
    public Salt {
        Field.DIGEST.require(hex);
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
