package org.doublerandom.inspection.domain.sheet;

import java.util.Arrays;
import java.util.HexFormat;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** What was sent as a signature is not a picture that can be shown later. */
@Refusal(Kind.UNPROCESSABLE)
public final class NotAPngImage extends RuntimeException {

    private static final int SHOWN = 8;

    NotAPngImage(byte[] bytes) {
        super("image: begins with " + HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(SHOWN, bytes.length)))
                + " (expected: a PNG, 89504e470d0a1a0a and a header of 1 to 4096 pixels a side)");
    }

    /** @param what was found in place of a picture */
    public NotAPngImage(String what) {
        super("image: " + what + " (expected: a PNG)");
    }

    public NotAPngImage(String what, Throwable cause) {
        super("image: " + what + " (expected: a PNG)", cause);
    }
}
