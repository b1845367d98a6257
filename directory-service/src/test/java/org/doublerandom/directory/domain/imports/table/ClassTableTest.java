package org.doublerandom.directory.domain.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.examine;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.rows;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.with;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.neverDrawn;
import static org.doublerandom.directory.domain.target.TargetFixtures.restaurant;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.credit.CreditClass;
import org.doublerandom.directory.domain.credit.MonthlyClass;
import org.doublerandom.directory.domain.target.DrawHistory;
import org.doublerandom.directory.domain.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassTableTest {
    private static final String HEADER = "target,class,month";
    private static final String ROW = "91350100M000100Y43,A,2024-03";
    private static final TargetId STANDING = new TargetId("91350100M000100Y43");
    private static final Map<TargetId, Target> DIRECTORY = Map.of(
            STANDING,
            new Target(STANDING, foodFactory(1).facts(), DrawHistory.NONE),
            targetId(2),
            neverDrawn(restaurant(2)),
            targetId(3),
            new Target(targetId(3), foodFactory(3).facts(), DrawHistory.NONE, List.of(), STANDING));
    private static final ClassTable TABLE = new ClassTable(YearMonth.of(2024, 4), new KnownTargets(asked -> DIRECTORY));

    private static List<MonthlyClass> entries(String... lines) {
        Examination<MonthlyClass> examination = new Examination<>(TABLE);
        return rows(TABLE, lines).stream()
                .flatMap(row -> examination.row(row).stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"A, 2024-03", "Ａ, 2024年3月", "a, 202403", "A类, 2024/3", "信用风险A级, 2024-03-01", "A 类, 2024.03"})
    void readsAClassAsTablesWriteIt(String written, String month) {
        assertThat(entries(with(with(ROW, 1, written), 2, month)))
                .singleElement()
                .satisfies(read -> {
                    assertThat(read.creditClass() == CreditClass.A).isTrue();
                    assertThat(read.month()).isEqualTo(YearMonth.of(2024, 3));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "0, TAAAAAAAAAAAC, target, class-of-no-enterprise",
        "0, TAAAAAAAAAAAE, target, target-unknown",
        "1, E, class, class-malformed",
        "1, -, class, class-malformed",
        "1, A/B, class, class-malformed",
        "2, 2024-13, month, month-malformed",
        "2, 45352, month, date-number",
        "2, 2024-05, month, month-outside",
        "2, 2022-04, month, month-outside"
    })
    void refusesAWrongCell(int cell, String text, String column, String code) {
        assertThat(examine(TABLE, HEADER, with(ROW, cell, text)).errors())
                .extracting(RowError::column, RowError::code)
                .containsExactly(tuple(column, code));
    }

    @ParameterizedTest
    @CsvSource({"QQ", "D\uFFFD", "DDDDDDDDDDDDDDDDDDDDDDDDDDDDDD"})
    void noFindingRepeatsWhatStandsInTheColumnOfClasses(String text) {
        assertThat(examine(TABLE, HEADER, with(ROW, 1, text)).errors())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).doesNotContain(text.substring(0, 1)));
    }

    @Test
    void aClassUnderAMergedNumberIsThatOfTheEntryThatStands() {
        assertThat(entries(with(ROW, 0, targetId(3).value())))
                .extracting(MonthlyClass::target)
                .containsExactly(STANDING);
        assertThat(entries(ROW, with(ROW, 0, targetId(3).value()))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"D,91350100M000100Y43,2024-03", "91350100M000100Y43,2024-03,D", "DD,DD,DD"})
    void norDoesOneWhoseColumnsAreSwapped(String row) {
        assertThat(examine(TABLE, HEADER, row).errors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.message()).doesNotContain("'D", "D'"));
    }

    @Test
    void twoClassesOfOneMonthAreADuplicateAndTwoMonthsAreNot() {
        assertThat(examine(TABLE, HEADER, ROW, with(ROW, 1, "B")).errors())
                .extracting(RowError::code)
                .containsExactly("duplicate-in-file");
        assertThat(entries(ROW, with(ROW, 2, "2024-02"))).hasSize(2);
    }

    @Test
    void noTextTellsAClassByAccident() {
        assertThat(entries(with(ROW, 1, "D")).get(0).toString()).doesNotContain("creditClass=D");
    }
}
