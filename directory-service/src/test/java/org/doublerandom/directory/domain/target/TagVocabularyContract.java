package org.doublerandom.directory.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.doublerandom.directory.domain.Tag;
import org.doublerandom.values.AuthorityCode;
import org.junit.jupiter.api.Test;

public abstract class TagVocabularyContract {
    private static final AuthorityCode HOME = new AuthorityCode("000000-SAMR");
    private static final DescribedTag SCHOOL =
            new DescribedTag(new Tag("school"), "校园周边", TagGroup.KEY_AREA, "学校周边的食品经营者");
    private static final DescribedTag CATERING = new DescribedTag(new Tag("catering"), "餐饮", TagGroup.INDUSTRY, "餐饮服务");

    protected abstract TagVocabulary vocabulary();

    @Test
    void theFirstWordsOfATagStand() {
        TagVocabulary vocabulary = vocabulary();

        assertThat(vocabulary.add(HOME, SCHOOL)).isEqualTo(SCHOOL);
        assertThatThrownBy(
                        () -> vocabulary.add(HOME, new DescribedTag(new Tag("school"), "学校", TagGroup.OTHER, "另一个意思")))
                .isInstanceOf(TagIsDescribed.class);
        assertThat(vocabulary.add(HOME, SCHOOL)).isEqualTo(SCHOOL);
        vocabulary.add(HOME, CATERING);

        assertThat(vocabulary.all(HOME)).containsExactly(CATERING, SCHOOL);
        assertThat(vocabulary.all(new AuthorityCode("999998-SAMR"))).isEmpty();
    }
}
