package org.doublerandom.publication.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.doublerandom.publication.domain.draw.Relieved;
import org.junit.jupiter.api.Test;

class ReliefWordsTest {
    @Test
    void onlyWhatThereIsMoreIsSaid() {
        assertThat(ReliefWords.of(null)).isEmpty();
        assertThat(ReliefWords.of(new Relieved(0, 0, 0))).isEmpty();
        assertThat(ReliefWords.of(new Relieved(0, 4, 0))).isEqualTo("因前一次无法配齐检查人员，与首次相比：每人次数上限提高 4");
        assertThat(ReliefWords.of(new Relieved(2, 0, 1)))
                .contains("增加检查人员 2 名", "每组 1 个岗位不再限定专业")
                .doesNotContain("上限");
    }
}
