package org.doublerandom.tables.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordedPlanValuesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5%                       | FIXED       | 5   | 5
            ５％                      | FIXED       | 5   | 5
            2‰                       | FIXED       | 0.2 | 0.2
            百分之五                   | FIXED       | 5   | 5
            百分之十五以上              | MIN         | 15  |
            ≥50%                     | MIN         | 50  |
            5%以上                    | MIN         | 5   |
            不低于3%                   | MIN         | 3   |
            不超过总数的2%              | MAX         |     | 2
            3%;2次/年                 | FIXED       | 3   | 3
            1-3%                     | MIN         | 1   | 3
            10%（不少于3家）              | FIXED       | 10  | 10
            A:3%;B:4%                | TIERED      |     |
            20户及以下全部检查；超过20户10% | TIERED     |     |
            按在编在岗人员1:5            | STAFF_RATIO |     |
            按上级文件确定的比例          | REFERENCE   |     |
            ''                       | NONE        |     |
            根据实际                   | OTHER       |     |
            3                        | OTHER       |     |
            """)
    void aRatioIsReadWhereItIsNumbers(String text, RatioKind kind, BigDecimal least, BigDecimal most) {
        WordedRatio ratio = WordedRatio.of(text);

        assertThat(ratio.worded()).isEqualTo(text);
        assertThat(ratio.kind()).isEqualTo(kind);
        assertThat(ratio.least()).isEqualTo(least);
        assertThat(ratio.most()).isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1月—12月          | RANGE     | 1 | 12
            5-10月           | RANGE     | 5 | 10
            2021年10月至11月   | RANGE     | 10 | 11
            2026年3月1日至2026年6月30日 | RANGE | 3 | 6
            9月              | RANGE     | 9 | 9
            2026-03-01至2026/6/30 | RANGE | 3 | 6
            上半年            | RANGE     | 1 | 6
            第四季度           | RANGE     | 10 | 12
            全年              | YEAR      | 1 | 12
            年底              | DEADLINE  |  | 12
            2026年年底前        | DEADLINE  |  | 12
            11月底前完成        | DEADLINE  |  | 11
            6月30日前          | DEADLINE  |  | 6
            每季度             | QUARTERLY |  |
            3月、9月           | OTHER     |  |
            11月至3月          | OTHER     |  |
            2025年11月至2026年12月 | OTHER  |  |
            13月             | OTHER     |  |
            3-5             | OTHER     |  |
            ''              | NONE      |  |
            """)
    void aWindowIsReadWhereItIsMonths(String text, WindowKind kind, Integer first, Integer last) {
        WordedWindow window = WordedWindow.of(text);

        assertThat(window.kind()).isEqualTo(kind);
        assertThat(window.first()).isEqualTo(first);
        assertThat(window.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            46家                | 46
            1户(以联合牵头单位数为准) | 1
            2.8万户              | 28000
            约30余家             | 30
            20                 | 20
            10户至20户           |
            1.23456万           |
            """)
    void aCountIsReadWhereItIsOneNumber(String text, Long number) {
        assertThat(WordedCount.of(text)).isEqualTo(new WordedCount(text, number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            =1               | 1 | 1
            >=1              | 1 |
            1                | 1 | 1
            1次/年            | 1 | 1
            每年两次           | 2 | 2
            不超过2次/年        |   | 2
            1-2次/年          | 1 | 2
            '不低于1%,抽查1次'   | 1 | 1
            '25%,不少于1次/年'   | 1 |
            每季度1次          |   |
            2年1次            |   |
            """)
    void timesAreReadWhereTheyAreOfTheYear(String text, Integer least, Integer most) {
        assertThat(WordedTimes.of(text)).isEqualTo(new WordedTimes(text, least, most));
    }
}
