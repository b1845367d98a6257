package org.doublerandom.directory.domain.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.doublerandom.values.MalformedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be read from the prose of published lists, and what is left to a reader. */
class ProseTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "10%| 1000| 1000",
                "100%| 10000| 10000",
                "不低于3%或按专项计划确定| 300| ",
                "不少于3%| 300| ",
                "市局抽查比例不少于30%| 3000| ",
                "抽查比例不少于2‰| 20| ",
                "不超过总数的2%| | 200",
                "根据实际需要，一般不超过 10%/年。| | 1000",
                "≥50%| 5000| ",
                "0.5%| 50| 50",
                "根据实际情况确定| | ",
                "结合登记事项检查一并开展| | ",
                "3%-5%| | ",
                "0.001%| | ",
                "省级不超过2%，市、县质监部门结合当地实际制定检查计划| | ",
                "由市级监管部门确定当年检查的重点（10%，其中重点检查单位不低于8%）| | ",
                "''| | "
            },
            delimiter = '|')
    void aRatioIsReadWhereTheProseSaysOne(String prose, Integer least, Integer most) {
        RatioBounds bounds = RatioBounds.of(prose);

        assertThat(bounds.least()).isEqualTo(least);
        assertThat(bounds.most()).isEqualTo(most);
    }

    @Test
    void moreThanTheWholeIsNoRatio() {
        assertThatThrownBy(() -> RatioBounds.of("不低于300%"))
                .isInstanceOf(MalformedValue.class)
                .hasMessageContaining("300%");
    }

    @Test
    void anItemHasABoundOnlyIfEachOfItsRowsHasOne() {
        assertThat(RatioBounds.covering(List.of(RatioBounds.of("100%"), RatioBounds.of("不少于3%")))
                        .least())
                .isEqualTo(300);
        assertThat(RatioBounds.covering(List.of(RatioBounds.of("100%"), RatioBounds.of("不少于3%")))
                        .most())
                .isNull();
        assertThat(RatioBounds.covering(List.of(RatioBounds.of("不超过2%"), RatioBounds.of("另定")))
                        .most())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "1次/年| 1| 1",
                "1—2次/年| 1| 2",
                "每年不少于2次| 2| ",
                "每年一次| 1| 1",
                "每年2次| 2| 2",
                "每年不超过2次| | 2",
                "对同一个定量包装商品生产、销售单位同一年度内不超过2次| | 2",
                "根据实际工作需要，一般不超过2次/年| | 2",
                "市级局每年组织1次；县级局每月组织1次| | ",
                "每年1次20%；或者每年2次各10%| | ",
                "对同一单位每2年抽查不超过1次| | ",
                "在许可有效期内同一单位不超过2次| | ",
                "根据实际情况确定| | ",
                "''| | "
            },
            delimiter = '|')
    void timesAYearAreReadWhereTheProseSaysThem(String prose, Integer least, Integer most) {
        YearlyTimes times = YearlyTimes.of(prose);

        assertThat(times.least()).isEqualTo(least);
        assertThat(times.most()).isEqualTo(most);
    }
}
