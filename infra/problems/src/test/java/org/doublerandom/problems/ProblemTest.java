package org.doublerandom.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.doublerandom.values.refusal.Language;
import org.doublerandom.values.refusal.RefusalTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|CHINESE",
                "zh-CN|CHINESE",
                "zh-Hant,en;q=0.5|CHINESE",
                "en|ENGLISH",
                "en-GB,zh;q=0.9|ENGLISH",
                "fr,en;q=0.2|ENGLISH",
                "en;q=0|CHINESE",
                "en;q=0.1,zh;q=0.2|CHINESE",
                "fr|CHINESE",
                "*|CHINESE",
                "e|CHINESE",
                "!!|CHINESE",
                "-|CHINESE",
                "--|CHINESE",
                "-;q=1|CHINESE",
                "en,-|CHINESE"
            })
    void theLanguageIsTheFirstThatIsAskedFor(String acceptLanguage, Language expected) {
        assertThat(Language.wantedBy(acceptLanguage)).isEqualTo(expected);
    }

    @Test
    void aRefusalIsToldInTheLanguageAskedFor() {
        Problem problem = new Problem(404, "no-such-resource", "x (expected: y)");

        assertThat(problem.body(Language.CHINESE)).containsEntry("title", "没有此资源");
        assertThat(problem.body(Language.ENGLISH)).containsEntry("title", "There is no such resource");
        assertThat(problem.headers(Language.ENGLISH).getFirst("Content-Language"))
                .isEqualTo("en");
        assertThat(problem.headers(Language.ENGLISH).getVary()).containsExactly("Accept-Language");
    }

    @Test
    void whatIsWrongInARequestPointsToItsPlace() {
        Problem placeless = new Problem(400, "invalid-value", "x (expected: y)");
        Problem placed = new Problem(422, "invalid-value", null, List.of(new FieldProblem("/a", "b")));

        assertThat(placeless.errors()).containsExactly(new FieldProblem("", "x (expected: y)"));
        assertThat(placed.errors()).containsExactly(new FieldProblem("/a", "b"));
        assertThat(new Problem(409, "no-such-resource", "x").errors()).isEmpty();
    }

    @Test
    void aCodeWithoutATitleIsAMistakeOfOurs() {
        assertThatThrownBy(() -> RefusalTexts.title("nobody-says-this", Language.ENGLISH))
                .hasMessageContaining("nobody-says-this");
    }
}
