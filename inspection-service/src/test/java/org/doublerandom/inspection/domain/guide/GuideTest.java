package org.doublerandom.inspection.domain.guide;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;
import org.junit.jupiter.api.Test;

class GuideTest {

    private static final Digest DIGEST = Digest.of("the bytes that were served");

    @Test
    void asksAtLeastOneQuestionAndNoneTwice() {
        assertThatThrownBy(GuideTest::guide).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> guide(new Question(1, "甲"), new Question(1, "乙")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aQuestionHasANumberAndAText() {
        assertThatThrownBy(() -> new Question(0, "甲")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Question(1, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Guide guide(Question... questions) {
        return new Guide(new GuideId("ZJ2017-1"), 1, new ItemId("ZJ2017-1"), List.of(questions), DIGEST);
    }
}
