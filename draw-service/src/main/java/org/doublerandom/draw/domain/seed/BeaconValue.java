package org.doublerandom.draw.domain.seed;

import java.util.regex.Pattern;
import org.doublerandom.draw.domain.frame.Field;

/** What a beacon came out as: 1 to 1,024 bytes in lower-case hex (protocol §6). */
public record BeaconValue(String hex) {
    private static final Pattern SHAPE = Pattern.compile("(?:[0-9a-f]{2}){1,1024}");

    public BeaconValue {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException(
                    "beacon value: '" + Field.excerpt(hex) + "' (expected: 1 to 1024 bytes in lower-case hex)");
        }
    }
}
