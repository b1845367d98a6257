package org.doublerandom.tables.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.doublerandom.tables.line.Cell;
import org.doublerandom.values.MalformedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenValuesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019年6月9日",
                "2019.6.9",
                "2019/6/9",
                "2019-6-9",
                "2019-06-09",
                "20190609",
                "2019-06-09 00:00:00",
                "2019/6/9 0:00",
                " 2019-06-09T00:00:00.0 "
            })
    void readsADayAsPeopleWriteIt(String text) {
        assertThat(WrittenDate.of(Cell.text(text))).isEqualTo(LocalDate.of(2019, 6, 9));
    }

    @ParameterizedTest
    @CsvSource({
        "43624, date-number",
        "43624.5, date-number",
        "2019-06-09 13:30:00, date-with-time",
        "2019-02-30, date-impossible",
        "2019-6.9, date-malformed",
        "9/6/2019, date-malformed",
        "2019年, date-malformed"
    })
    void refusesWhatIsNoDay(String text, String code) {
        assertThatThrownBy(() -> WrittenDate.of(Cell.text(text)))
                .isInstanceOf(MalformedValue.class)
                .extracting("code")
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"913502030001257000", "9.13E+17", "9E17", "9.13502030001257E17"})
    void saysThatDigitsWereLostAlsoWhereTheCheckCharacterFits(String text) {
        assertLost(Cell.text(text));
    }

    @Test
    void aCellThatIsANumberHasLostItsDigitsHoweverFewTheyAre() {
        assertLost(new Cell("330011000012345", Cell.Kind.NUMBER));
        assertThat(WrittenCode.of(Cell.text("330011000012345"))).isEqualTo("330011000012345");
    }

    private static void assertLost(Cell cell) {
        assertThatThrownBy(() -> WrittenCode.of(cell))
                .hasMessageContaining("keep the column as text")
                .extracting("code")
                .isEqualTo("digits-lost");
    }

    @Test
    void foldsWideAndSmallLetters() {
        assertThat(WrittenCode.of(Cell.text("９１００００００ma9000180c "))).isEqualTo("91000000MA9000180C");
    }

    // The number of nobody: the 400th district does not exist.
    @Test
    void theNumberOfACitizenIsRefusedAndNotRepeated() {
        String code = withCheckCharacter("40000019000101002");
        assertThat(WrittenCode.isCitizenNumber(code)).isTrue();

        assertThatThrownBy(() -> WrittenCode.of(Cell.text(code)))
                .hasMessageNotContaining(code.substring(0, 14))
                .extracting("code")
                .isEqualTo("citizen-number");
    }

    private static String withCheckCharacter(String digits) {
        for (char check : "0123456789X".toCharArray()) {
            if (WrittenCode.isCitizenNumber(digits + check)) {
                return digits + check;
            }
        }
        throw new IllegalStateException("no check character fits " + digits);
    }

    @Test
    void whatOnlyLooksLikeACitizenNumberIsACode() {
        String other = withCheckCharacter("40000019000101002").replaceAll(".$", "A");
        assertThat(WrittenCode.of(Cell.text(other))).isEqualTo(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"@家便利店", "+1空间咖啡店", "-18℃冷饮店", "=HYPERLINK(\"http://x.invalid\")", "＝甲", "'=甲", "''+乙", "\t=丙"})
    void whatASpreadsheetWouldTakeForAFormulaIsGuardedAndComesBack(String name) {
        assertThat(Guarded.written(name)).isEqualTo("'" + name);
        assertThat(Guarded.read(Guarded.written(name))).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"青禾县商店", "'甲'", "1-2号", "", "'"})
    void otherTextsStayAsTheyAre(String name) {
        assertThat(Guarded.written(name)).isEqualTo(name);
        assertThat(Guarded.read(name)).isEqualTo(name);
    }

    @Test
    void theNumberOfACitizenIsMaskedHoweverItIsWritten() {
        // Of nobody: the 400th district does not exist.
        String number = "0123456789X"
                .chars()
                .mapToObj(check -> "40000019000101002" + (char) check)
                .filter(WrittenCode::isCitizenNumber)
                .findFirst()
                .orElseThrow();
        String spaced = number.substring(0, 6) + " " + number.substring(6, 14) + "\u3000" + number.substring(14);
        String wide = number.chars()
                .mapToObj(sign -> String.valueOf((char) (sign + 0xFEE0)))
                .collect(Collectors.joining());

        assertThat(WrittenCode.withoutCitizenNumbers("a " + spaced + " b")).isEqualTo("a … b");
        assertThat(WrittenCode.withoutCitizenNumbers("甲" + wide + "乙" + number)).isEqualTo("甲…乙…");
        assertThat(WrittenCode.withoutCitizenNumbers("3 " + number)).isEqualTo("3 …");
        assertThat(WrittenCode.withoutCitizenNumbers("第１号 400 000")).isEqualTo("第１号 400 000");
    }
}
