package org.doublerandom.plan.domain.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilterWordsTest {
    @Test
    void everythingThatNarrowsADrawIsSaid() {
        TargetFilter filter = new TargetFilter(
                Set.of(TargetKind.BRANCH, TargetKind.ENTERPRISE),
                List.of("C14", "F52"),
                List.of("food-production"),
                List.of("meat", "milk"),
                List.of("330102", "330103"),
                LocalDate.of(2020, 2, 29));

        assertThat(filter.words())
                .isEqualTo("企业、分支机构，行业 C14、F52，同时具有标签 food-production，具有任一标签 meat、milk，"
                        + "地区 330102、330103，2020-02-29 前登记");
    }

    @Test
    void whatNarrowsNothingIsSaidToo() {
        assertThat(new TargetFilter(Set.of(), List.of(), List.of(), List.of(), List.of(), null).words())
                .isEqualTo("辖区内全部对象");
    }
}
