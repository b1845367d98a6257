package org.doublerandom.inspection.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.inspection.domain.InspectionFixtures.png;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PngImageTest {

    @Test
    void takesAPictureUpToTheLimit() {
        assertThat(new PngImage(png(PngImage.MAX_BYTES)).bytes()).hasSize(PngImage.MAX_BYTES);
    }

    @Test
    void refusesALargerOne() {
        assertThatThrownBy(() -> new PngImage(png(PngImage.MAX_BYTES + 1)))
                .isInstanceOf(ImageTooLarge.class)
                .hasMessage("image: 262145 bytes (expected: at most 262144)");
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertThatThrownBy(() -> new PngImage(new byte[0])).isInstanceOf(NotAPngImage.class);
        assertThatThrownBy(() ->
                        new PngImage("<svg onload='x()'/> and more than 33 bytes".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NotAPngImage.class)
                .hasMessageStartingWith("image of 42 bytes ");
    }

    @Test
    void refusesABareSignatureAndAnEndlessPicture() {
        byte[] endless = png(60);
        endless[16] = 0x7F;

        assertThatThrownBy(() -> new PngImage(png(20))).isInstanceOf(NotAPngImage.class);
        assertThatThrownBy(() -> new PngImage(endless)).isInstanceOf(NotAPngImage.class);
    }

    @Test
    void cannotBeChangedFromOutside() {
        byte[] bytes = png(60);
        PngImage image = new PngImage(bytes);
        bytes[40] = 1;
        image.bytes()[40] = 1;

        assertThat(image).isEqualTo(new PngImage(png(60)));
    }
}
