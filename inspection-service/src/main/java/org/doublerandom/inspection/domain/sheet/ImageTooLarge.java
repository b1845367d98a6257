package org.doublerandom.inspection.domain.sheet;

/** A signature needs no photograph. */
public final class ImageTooLarge extends RuntimeException {

    ImageTooLarge(int bytes) {
        super("image: " + bytes + " bytes (expected: at most " + PngImage.MAX_BYTES + ")");
    }
}
