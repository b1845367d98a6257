package org.doublerandom.inspection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.doublerandom.inspection.domain.sheet.ImageTooLarge;
import org.doublerandom.inspection.domain.sheet.NotAPngImage;
import org.doublerandom.inspection.domain.sheet.PngImage;
import org.junit.jupiter.api.Test;

class SignaturePictureTest {
    private static final int HEADER_ENDS = 33;

    @Test
    void thePictureIsTheSameAndNoByteBesides() throws IOException {
        byte[] sent = withComment(picture(40, 30), "<script>alert(1)</script>");

        PngImage drawn = SignaturePicture.drawnAnew(sent);

        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(drawn.bytes()));
        assertThat(shown.getWidth()).isEqualTo(40);
        assertThat(shown.getHeight()).isEqualTo(30);
        assertThat(shown.getRGB(7, 5)).isEqualTo(0xFF00FF00);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("script");
        assertThat(new String(drawn.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void whatStandsBehindTheEndIsRefused() throws IOException {
        byte[] sent = picture(40, 30);
        byte[] longer = Arrays.copyOf(sent, sent.length + 20);

        assertThatThrownBy(() -> SignaturePicture.drawnAnew(longer)).isInstanceOf(NotAPngImage.class);
    }

    @Test
    void aTornOrBrokenPictureIsRefused() throws IOException {
        byte[] sent = picture(40, 30);
        for (int length = HEADER_ENDS; length < sent.length; length++) {
            byte[] torn = Arrays.copyOf(sent, length);
            assertThatThrownBy(() -> SignaturePicture.drawnAnew(torn)).isInstanceOf(NotAPngImage.class);
        }
        for (int at = 8; at < sent.length; at++) {
            byte[] broken = sent.clone();
            broken[at] ^= 1;
            assertThatThrownBy(() -> SignaturePicture.drawnAnew(broken))
                    .as("byte " + at)
                    .isInstanceOfAny(NotAPngImage.class, ImageTooLarge.class);
        }
    }

    @Test
    void aPictureOfManyPixelsIsRefusedBeforeItIsDrawn() throws IOException {
        byte[] wide = picture(2_001, 2_000);

        assertThat(wide.length).isLessThan(PngImage.MAX_BYTES);
        assertThatThrownBy(() -> SignaturePicture.drawnAnew(wide)).isInstanceOf(NotAPngImage.class);
    }

    private static byte[] picture(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(7, 5, 0xFF00FF00);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] withComment(byte[] picture, String comment) throws IOException {
        byte[] text = ("tEXtComment\0" + comment).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(text);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(picture, 0, HEADER_ENDS);
        out.writeInt(text.length - 4);
        out.write(text);
        out.writeInt((int) sum.getValue());
        out.write(picture, HEADER_ENDS, picture.length - HEADER_ENDS);
        return bytes.toByteArray();
    }
}
