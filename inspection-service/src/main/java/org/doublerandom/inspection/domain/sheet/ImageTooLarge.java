package org.doublerandom.inspection.domain.sheet;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A signature needs no photograph. */
@Refusal(Kind.TOO_LARGE)
public final class ImageTooLarge extends RuntimeException {

    ImageTooLarge(int bytes) {
        super("image: " + bytes + " bytes (expected: at most " + PngImage.MAX_BYTES + ")");
    }
}
