package org.doublerandom.inspection.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.doublerandom.inspection.domain.sheet.NotAPngImage;
import org.doublerandom.inspection.domain.sheet.PngImage;

/**
 * A picture as somebody sent it, drawn anew: of what is stored and shown to others, no byte is the sender's. Comments,
 * profiles and whatever hides in a file are gone.
 */
final class SignaturePicture {
    private static final int SIGNATURE_LENGTH = 8;
    private static final int HEADER_DATA_AT = 16;
    private static final int CHUNK_FRAME = 12; // length, kind, check sum
    private static final int KIND_LENGTH = 4;
    private static final int END = 0x49454E44; // IEND
    private static final long MOST_PIXELS = 4_000_000;

    private SignaturePicture() {}

    /**
     * @throws NotAPngImage when it is no whole picture, has more than {@value #MOST_PIXELS} pixels or anything behind
     *     its end
     * @throws org.doublerandom.inspection.domain.sheet.ImageTooLarge when it has too many bytes
     */
    static PngImage drawnAnew(byte[] sent) {
        byte[] bytes = new PngImage(sent).bytes();
        if (!isWhole(ByteBuffer.wrap(bytes)) || !isSmall(ByteBuffer.wrap(bytes, HEADER_DATA_AT, 2 * Integer.BYTES))) {
            throw new NotAPngImage(bytes);
        }
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(bytes), "png", drawn);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException e) {
            // The decoder of the JDK answers to broken pictures with exceptions of many kinds.
            throw new NotAPngImage(bytes, e);
        }
        return new PngImage(drawn.toByteArray());
    }

    private static boolean isWhole(ByteBuffer bytes) {
        bytes.position(SIGNATURE_LENGTH);
        while (bytes.remaining() >= CHUNK_FRAME) {
            int length = bytes.getInt();
            if (length < 0 || length > bytes.remaining() - 2 * KIND_LENGTH) {
                return false;
            }
            CRC32 sum = new CRC32();
            sum.update(bytes.slice(bytes.position(), KIND_LENGTH + length));
            int kind = bytes.getInt();
            bytes.position(bytes.position() + length);
            if (bytes.getInt() != (int) sum.getValue()) {
                return false;
            }
            if (kind == END) {
                return !bytes.hasRemaining();
            }
        }
        return false;
    }

    private static boolean isSmall(ByteBuffer size) {
        return (long) size.getInt() * size.getInt() <= MOST_PIXELS;
    }

    private static BufferedImage picture(byte[] bytes) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try {
            // Without what else the file holds: a compressed comment may be large.
            reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)), true, true);
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }
}
