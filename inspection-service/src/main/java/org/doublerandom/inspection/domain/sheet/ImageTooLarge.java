package org.doublerandom.inspection.domain.sheet;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A signature needs no photograph. */
@Refusal(Kind.TOO_LARGE)
public final class ImageTooLarge extends Refused {

    ImageTooLarge(int bytes) {
        super(bytes, PngImage.MAX_BYTES);
    }
}
