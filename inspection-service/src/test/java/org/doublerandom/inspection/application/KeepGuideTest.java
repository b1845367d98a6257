package org.doublerandom.inspection.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.doublerandom.inspection.domain.guide.Guide;
import org.doublerandom.inspection.domain.guide.GuideId;
import org.doublerandom.inspection.domain.guide.InMemoryGuides;
import org.doublerandom.inspection.domain.guide.PublishedGuides;
import org.doublerandom.inspection.domain.guide.Question;
import org.doublerandom.inspection.domain.value.ContentDiffers;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;
import org.junit.jupiter.api.Test;

class KeepGuideTest {

    private static final Digest DIGEST = Digest.of("是否公示");

    private final InMemoryGuides guides = new InMemoryGuides();

    @Test
    void aGuideIsFetchedOnceHoweverOftenItIsAnnounced() {
        Directory directory = new Directory("是否公示");
        KeepGuide keepGuide = new KeepGuide(guides, directory);

        keepGuide.keep(DIGEST);
        keepGuide.keep(DIGEST);

        assertThat(directory.fetched).isEqualTo(1);
        assertThat(guides.get(DIGEST).questions()).containsExactly(new Question(1, "是否公示"));
    }

    @Test
    void bytesOfAnotherDigestAreNotEvenRead() {
        Directory directory = new Directory("别的内容");

        assertThatThrownBy(() -> new KeepGuide(guides, directory).keep(DIGEST)).isInstanceOf(ContentDiffers.class);

        assertThat(guides.find(DIGEST)).isEmpty();
        assertThat(directory.read).isZero();
    }

    /** Serves one text as the only question of a guide, whatever is asked for. */
    private static final class Directory implements PublishedGuides {

        private final String text;
        private int fetched;
        private int read;

        Directory(String text) {
            this.text = text;
        }

        @Override
        public byte[] fetch(Digest digest) {
            fetched++;
            return text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Guide read(byte[] bytes) {
            read++;
            List<Question> questions = List.of(new Question(1, new String(bytes, StandardCharsets.UTF_8)));
            return new Guide(new GuideId("G1"), 1, new ItemId("ZJ2017-1"), questions, Digest.of(bytes));
        }
    }
}
