package org.doublerandom.tables.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.doublerandom.tables.Files;
import org.doublerandom.tables.line.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final Words KINDS = Words.of("target-kinds");
    private static final Words STATUSES = Words.of("target-statuses");
    private static final Words INDUSTRIES = Words.of("industries");

    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE, ENTERPRISE",
        "企业, ENTERPRISE",
        "有限责任公司, ENTERPRISE",
        "有限责任公司（自然人投资或控股）, ENTERPRISE",
        "有限责任公司(外商投资企业法人独资), ENTERPRISE",
        "其他股份有限公司（上市）, ENTERPRISE",
        "个人独资企业, ENTERPRISE",
        "农村信用合作社, ENTERPRISE",
        "非公司企业法人, ENTERPRISE",
        "有限责任公司分公司, BRANCH",
        "有限责任公司分公司（自然人投资或控股）, BRANCH",
        "股份有限公司分公司(非上市、国有控股), BRANCH",
        "农民专业合作社分支机构, BRANCH",
        "个人独资企业分支机构, BRANCH",
        "个体, SOLE_PROPRIETOR",
        "个 体 工 商 户, SOLE_PROPRIETOR",
        "香港居民个体工商户, SOLE_PROPRIETOR",
        "农民专业合作社（联合社）, COOPERATIVE",
        "农民专业合作社联合社, COOPERATIVE",
        "特种设备, EQUIPMENT",
        "场（厂）内专用机动车辆, EQUIPMENT",
        "产品, PRODUCT",
        "建设项目, PROJECT",
        "公共场所, SITE"
    })
    void registersSayKindsInManyWords(String text, String meaning) {
        assertThat(KINDS.meaning(text)).contains(meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"民办非企业单位", "事业单位", "外国企业常驻代表机构", "enterprise", "有限责任公司（分公司）", "企业（个体工商户）", "", "其他"})
    void whatIsNoneOfTheKindsOrTwoOfThemIsNotGuessed(String text) {
        assertThat(KINDS.meaning(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "存续（在营、开业、在册）, 存续",
        "存续, 存续",
        "在业, 存续",
        "正常, 存续",
        "歇业, 停业",
        "已注销, 注销",
        "吊销，未注销, 吊销",
        "吊销（未注销）, 吊销",
        "吊销未注销, 吊销",
        "'吊销,已注销', 注销",
        "吊销（已注销）, 注销",
        "吊销后注销, 注销",
        "迁出, 迁出"
    })
    void registersSayStatusesInManyWords(String text, String meaning) {
        assertThat(STATUSES.meaning(text)).contains(meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"未注销", "拟注销", "清算", "撤销", "存续（吊销）", "不正常", "未开业"})
    void whatIsNoStatusOrTwoOfThemIsNotGuessed(String text) {
        assertThat(STATUSES.meaning(text)).isEmpty();
    }

    @Test
    void whoeverHasToChooseIsToldOneWordForEach() {
        assertThat(KINDS.expected()).startsWith("ENTERPRISE 企业, SOLE_PROPRIETOR 个体工商户, COOPERATIVE 农民专业合作社");
        assertThat(STATUSES.expected()).isEqualTo("存续, 停业, 注销, 吊销, 迁出");
        assertThatThrownBy(() -> Words.of("colours")).hasMessageContaining("expected: one with a list");
    }

    /** A division that is called as its section has no name of its own: 教育 is all of P. */
    @Test
    void industriesAreCalledAsInTheStandard() throws IOException {
        Map<String, String> sections = new HashMap<>();
        int divisions = 0;
        for (Line line : Files.lines(Files.published("codes/gbt4754-2017.csv")).stream()
                .skip(1)
                .toList()) {
            String code = line.cell(1).text();
            String name = line.cell(2).text();
            if (line.cell(0).text().equals("SECTION")) {
                sections.put(name, code);
                assertThat(INDUSTRIES.meaning(name)).contains(code);
            } else {
                divisions++;
                assertThat(INDUSTRIES.meaning(name))
                        .contains(sections.getOrDefault(name, line.cell(3).text() + code));
            }
        }
        assertThat(sections).hasSize(20);
        assertThat(divisions).isEqualTo(97);
    }
}
