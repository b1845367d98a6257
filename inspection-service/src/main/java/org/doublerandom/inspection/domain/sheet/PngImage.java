package org.doublerandom.inspection.domain.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.doublerandom.values.Digest;

/** The picture of a signature, small enough to be kept with the inspection; it is never decoded here. */
public final class PngImage {

    public static final int MAX_BYTES = 256 * 1024;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] HEADER = "IHDR".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_AT = 12;
    private static final int SMALLEST = 33; // signature and header chunk
    private static final int MAX_SIDE = 4_096;

    private final byte[] bytes;

    public PngImage(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new ImageTooLarge(bytes.length);
        }
        if (!hasPngHeader(bytes)) {
            throw new NotAPngImage(bytes);
        }
        this.bytes = bytes.clone();
    }

    private static boolean hasPngHeader(byte[] bytes) {
        if (bytes.length < SMALLEST
                || !Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)
                || !Arrays.equals(bytes, HEADER_AT, HEADER_AT + HEADER.length, HEADER, 0, HEADER.length)) {
            return false;
        }
        ByteBuffer size = ByteBuffer.wrap(bytes, HEADER_AT + HEADER.length, 2 * Integer.BYTES);
        return isSide(size.getInt()) && isSide(size.getInt());
    }

    private static boolean isSide(int pixels) {
        return pixels > 0 && pixels <= MAX_SIDE;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public Digest digest() {
        return Digest.of(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PngImage that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "PNG of " + bytes.length + " bytes";
    }
}
