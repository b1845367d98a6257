package org.doublerandom.inspection.domain.sheet;

import java.util.Arrays;
import java.util.HexFormat;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** What was sent as a signature is not a picture that can be shown later. */
@Refusal(Kind.UNPROCESSABLE)
public final class NotAPngImage extends Refused {

    private static final int SHOWN = 8;

    NotAPngImage(byte[] bytes) {
        super(HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(SHOWN, bytes.length))));
    }

    /** @param what was found in place of a picture */
    public NotAPngImage(String what) {
        super(what);
    }

    public NotAPngImage(String what, Throwable cause) {
        super(what);
        initCause(cause);
    }
}
