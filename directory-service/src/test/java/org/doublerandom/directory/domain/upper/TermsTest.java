package org.doublerandom.directory.domain.upper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.upper.UpperFixtures.EAST;
import static org.doublerandom.directory.domain.upper.UpperFixtures.FIRST;
import static org.doublerandom.directory.domain.upper.UpperFixtures.asAbove;
import static org.doublerandom.directory.domain.upper.UpperFixtures.item;
import static org.doublerandom.directory.domain.upper.UpperFixtures.terms;

import java.util.Set;
import org.doublerandom.directory.domain.item.Category;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.RatioBounds;
import org.doublerandom.directory.domain.item.SubItem;
import org.doublerandom.directory.domain.item.YearlyTimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    @ParameterizedTest
    @CsvSource({"GENERAL,GENERAL", "GENERAL,KEY", "KEY,KEY", "UNCLASSIFIED,GENERAL", "UNCLASSIFIED,KEY"})
    void aClaimMayBeStricterThanAbove(Category above, Category claimed) {
        ItemText upper = item(FIRST, "1", "年报公示", above, "3%");

        assertThat(terms(EAST, claimed, RatioBounds.UNSAID).appliedTo(upper).category())
                .isEqualTo(claimed);
    }

    @ParameterizedTest
    @CsvSource({"KEY,GENERAL", "KEY,UNCLASSIFIED", "GENERAL,UNCLASSIFIED", "UNCLASSIFIED,UNCLASSIFIED"})
    void andNotLaxer(Category above, Category claimed) {
        ItemText upper = item(FIRST, "1", "年报公示", above, "3%");

        assertThatThrownBy(() -> terms(EAST, claimed, RatioBounds.UNSAID).appliedTo(upper))
                .isInstanceOf(CategoryLaxer.class);
    }

    @ParameterizedTest
    @CsvSource({
        "不低于3%,300,,true",
        "不低于3%,500,1000,true",
        "不低于3%,299,,false",
        "不低于3%,,200,false",
        "不超过10%,,1000,true",
        "不超过10%,,1001,false",
        "不超过10%,1100,,false",
        "5%,500,500,true",
        "5%,400,500,false",
        "另定,900,100,false",
        "另定,1,10000,true"
    })
    void theRatioLiesInsideThatAbove(String above, Integer least, Integer most, boolean isInside) {
        ItemText upper = item(FIRST, "1", "年报公示", Category.GENERAL, above);
        Terms terms = terms(EAST, Category.GENERAL, new RatioBounds(least, most));

        if (isInside) {
            assertThat(terms.appliedTo(upper).local().unit()).isEqualTo(EAST);
        } else {
            assertThatThrownBy(() -> terms.appliedTo(upper)).isInstanceOf(OutsideBounds.class);
        }
    }

    @Test
    void whatIsLeftOutStaysAsAbove() {
        ItemText upper = item(FIRST, "1", "年报公示");

        ItemText local = asAbove(EAST).appliedTo(upper);

        assertThat(local.subItems()).isEqualTo(upper.subItems());
        assertThat(local.id()).isEqualTo(upper.id());
        assertThat(local.ratio()).isEqualTo(new RatioBounds(300, null));
        assertThat(local.times()).isEqualTo(new YearlyTimes(1, null));
    }

    @Test
    void whatIsSetIsWhatTheItemSays() {
        Terms set = new Terms(
                EAST,
                Category.KEY,
                new RatioBounds(500, 1000),
                new YearlyTimes(2, 2),
                "条例第四条",
                "青禾县市场监督管理局",
                Set.of(Method.BY_NETWORK, Method.ON_SITE),
                "需专业岗位资格");

        ItemText local = set.appliedTo(item(FIRST, "1", "年报公示"));

        assertThat(local.subItems())
                .containsExactly(
                        new SubItem("", "条例第四条", "青禾县市场监督管理局", "各类企业", "5%至10%", "每年2次", "现场检查、网络检查", "需专业岗位资格", ""));
        assertThat(local.ratio()).isEqualTo(new RatioBounds(500, 1000));
        assertThat(local.times()).isEqualTo(new YearlyTimes(2, 2));
    }
}
