package org.doublerandom.inspection.domain.sheet;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** What was sent as a signature is not a picture that can be shown later. */
@Refusal(Kind.UNPROCESSABLE)
public final class NotAPngImage extends Refused {
    public NotAPngImage(byte[] sent) {
        super(sent.length);
    }

    public NotAPngImage(byte[] sent, Throwable cause) {
        this(sent);
        initCause(cause);
    }
}
