package org.doublerandom.directory.domain.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.FACTORY;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.RESTAURANT;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.TARGET_HEADER;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.examine;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.rows;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.with;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.target.GivenNumber;
import org.doublerandom.directory.domain.target.IndustryCode;
import org.doublerandom.directory.domain.target.RegisterNumber;
import org.doublerandom.directory.domain.target.RegisteredTarget;
import org.doublerandom.directory.domain.target.Registration;
import org.doublerandom.directory.domain.target.TargetFacts;
import org.doublerandom.directory.domain.target.TargetKind;
import org.doublerandom.directory.domain.target.TargetStatus;
import org.doublerandom.tables.Choice;
import org.doublerandom.tables.header.Row;
import org.doublerandom.tables.line.Cell;
import org.doublerandom.tables.value.WrittenCode;
import org.doublerandom.values.MalformedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTableTest {
    private final TargetTable table = new TargetTable(LocalDate.of(2024, 4, 16));

    @Test
    void readsWhatTheRegisterSays() {
        Examination<RegisteredTarget> examination = new Examination<>(table);
        Row restaurant = rows(table, RESTAURANT).get(0);
        examination.row(restaurant);

        assertThat(examination.conclude().errors()).isEmpty();
        RegisteredTarget target = new SoundRows<>(table, examination.conclude().refused())
                .entry(restaurant)
                .orElseThrow();
        assertThat(target.id().value()).isEqualTo("110108000000016");
        assertThat(target.facts().scopes()).containsExactly("餐饮服务单位", "个体工商户");
        assertThat(target.facts().registration())
                .isEqualTo(new Registration(LocalDate.of(2011, 3, 4), TargetStatus.CLOSED, LocalDate.of(2022, 8, 9)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 91350100I000100Y43, target, uscc-symbol",
        "0, 110108000000017, target, legacy-number-check-digit",
        "0, 12, target, target-malformed",
        "1, COMPANY, kind, kind-unknown",
        "1, enterprise, kind, kind-unknown",
        "2, '', name, cell-empty",
        "2, 青禾\uE123\u202E厂, name, character-invisible",
        "2, 青禾\uDB80\uDFFF\uDBBF\uDFFF厂, name, character-invisible",
        "2, 青禾\u202E厂, name, character-invisible",
        "2, 青禾\u0000厂, name, character-invisible",
        "2, '青禾\n厂', name, character-invisible",
        "2, 青禾\uFFFD\uFFFD厂, name, encoding-broken",
        "4, 12345, area, area-malformed",
        "5, C9, industry, industry-unknown",
        "5, A14, industry, industry-unknown",
        "5, 98, industry, industry-unknown",
        "5, 00, industry, industry-unknown",
        "5, 111, industry, digits-lost",
        "5, C14 零售业, industry, industry-contradictory",
        "5, C-1, industry, industry-unknown",
        "5, -制造, industry, industry-unknown",
        "5, 点心业, industry, industry-unknown",
        "0, 913502030001257000, target, digits-lost",
        "0, 9.13E+17, target, digits-lost",
        "6, 42144, registered, date-number",
        "6, 2015/05.20, registered, date-malformed",
        "6, 2015-02-29, registered, date-impossible",
        "6, 2015-13-01, registered, date-impossible",
        "6, 2024-04-17, registered, date-future",
        "7, 不详, status, status-unknown",
        "7, 注销, closed, closing-date-mismatch",
        "8, 2020-01-01, closed, closing-date-mismatch",
        "9, 食品生产企业;;, scope, scope-empty"
    })
    void refusesAWrongCellByLineAndColumnWithAStableCode(int cell, String text, String column, String code) {
        Findings findings = examine(table, TARGET_HEADER, RESTAURANT, with(FACTORY, cell, text));

        assertThat(findings.errors())
                .extracting(RowError::line, RowError::column, RowError::code)
                .containsExactly(tuple(3L, column, code));
        assertThat(findings.refused().contains(2)).isFalse();
        assertThat(findings.refusedRows()).isEqualTo(1);
    }

    /** The last of them stand in newer versions of Unicode than the oldest JDK knows. */
    @ParameterizedTest
    @ValueSource(ints = {0x20BB7, 0x9FFD, 0x2A6DE, 0x31350})
    void rareCharactersOfNamesAreKeptOnEachJdk(int rare) {
        String name = "青禾县" + Character.toString(rare) + "记面馆";
        Examination<RegisteredTarget> examination = new Examination<>(table);
        Row row = rows(table, with(FACTORY, 2, name)).get(0);
        examination.row(row);

        assertThat(examination.conclude().errors()).isEmpty();
        assertThat(new SoundRows<>(table, examination.conclude().refused()).entry(row))
                .hasValueSatisfying(target -> assertThat(target.facts().name()).isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"青禾\uE123厂", "青禾\uDB80\uDC00厂"})
    void aCharacterThatTheRegisterDrewItselfIsFlaggedAndTheRowIsSound(String name) {
        Findings findings = examine(table, TARGET_HEADER, RESTAURANT, with(FACTORY, 2, name));

        assertThat(findings.errors())
                .extracting(RowError::line, RowError::column, RowError::code)
                .containsExactly(tuple(3L, "name", "character-private-use"));
        assertThat(findings.leftOut().size()).isZero();
        assertThat(read(with(FACTORY, 2, name)).facts().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "有限责任公司（自然人独资）, 在营, 1411, ENTERPRISE, OPEN, C1411",
        "有限责任公司分公司, 存续（在营、开业、在册）, Ｃ１４, BRANCH, OPEN, C14",
        "个体工商户, 开业, H62 餐饮业, SOLE_PROPRIETOR, OPEN, H62",
        "企业, 正常, C1411 糕点、面包制造, ENTERPRISE, OPEN, C1411",
        "农民专业合作社, 在业, A, COOPERATIVE, OPEN, A",
        "ENTERPRISE, 存续, 批发和零售业, ENTERPRISE, OPEN, F",
        "ENTERPRISE, 存续, 零售业, ENTERPRISE, OPEN, F52",
        "ENTERPRISE, 存续, 0111, ENTERPRISE, OPEN, A0111",
        "ENTERPRISE, 存续, 621, ENTERPRISE, OPEN, H621",
        "ENTERPRISE, 存续, C 1411:糕点, ENTERPRISE, OPEN, C1411"
    })
    void wordsOfRegistersAreTakenForWhatTheyMean(
            String kindWord,
            String statusWord,
            String industryWord,
            TargetKind kind,
            TargetStatus status,
            String code) {
        TargetFacts facts = read(with(with(with(FACTORY, 1, kindWord), 7, statusWord), 5, industryWord))
                .facts();

        assertThat(facts.kind()).isEqualTo(kind);
        assertThat(facts.registration().status()).isEqualTo(status);
        assertThat(facts.industry()).isEqualTo(new IndustryCode(code));
    }

    @Test
    void whatAWordIsTakenForIsSaidOnceAndRefusesNothing() {
        String written = with(with(FACTORY, 1, "公司"), 5, "1411");

        Findings findings = examine(table, TARGET_HEADER, written, with(written, 0, ""), FACTORY);

        assertThat(findings.errors())
                .extracting(RowError::line, RowError::column, RowError::code, RowError::message)
                .containsExactly(
                        tuple(2L, "kind", "value-taken", "'公司' is taken for ENTERPRISE"),
                        tuple(2L, "industry", "value-taken", "'1411' is taken for C1411"),
                        tuple(
                                4L,
                                "target",
                                "duplicate-in-file",
                                "91350100M000100Y43 again (expected: once; it is in line 2 already)"));
        assertThat(findings.refusedRows()).isEqualTo(1);
    }

    @Test
    void anUnknownWordIsRefusedWithThoseThatAreKnown() {
        assertThat(examine(table, TARGET_HEADER, with(with(FACTORY, 1, "事业单位"), 7, "撤销"))
                        .errors())
                .extracting(RowError::column, RowError::message)
                .containsExactly(
                        tuple(
                                "kind",
                                "kind: '事业单位' (expected: one of ENTERPRISE 企业, SOLE_PROPRIETOR 个体工商户, COOPERATIVE"
                                        + " 农民专业合作社, BRANCH 分公司, PRODUCT 产品, PROJECT 项目, SITE 场所, EQUIPMENT 特种设备)"),
                        tuple("status", "status: '撤销' (expected: one of 存续, 停业, 注销, 吊销, 迁出)"));
    }

    /** A number cell of a workbook has no zero before it. */
    @Test
    void aNumberIsNoIndustryUnlessItHasFourDigits() {
        assertThat(WrittenIndustry.read(new Cell("5212", Cell.Kind.NUMBER))).isEqualTo(new IndustryCode("F5212"));
        assertThatThrownBy(() -> WrittenIndustry.read(new Cell("52", Cell.Kind.NUMBER)))
                .isInstanceOfSatisfying(
                        MalformedValue.class, lost -> assertThat(lost.code()).isEqualTo("digits-lost"));
    }

    @Test
    void aCodeWhoseCheckCharacterDoesNotFitIsHeldUnlessItIsConfirmed() {
        String wrong = with(FACTORY, 0, "91350100M000100Y44");
        Findings findings = examine(table, TARGET_HEADER, wrong, RESTAURANT);
        assertThat(findings.errors()).extracting(RowError::code).containsExactly("uscc-check-character");
        assertThat(findings.heldRows()).isEqualTo(1);
        assertThat(findings.refusedRows()).isZero();
        assertThat(findings.leftOut().contains(2)).isTrue();

        TargetTable confirmed = new TargetTable(LocalDate.of(2024, 4, 16), id -> true, ids -> Map.of());
        assertThat(examine(confirmed, TARGET_HEADER, wrong).errors()).isEmpty();
        assertThat(examine(table, TARGET_HEADER, with(wrong, 6, "gestern")).heldRows())
                .isZero();
    }

    @Test
    void aSoleProprietorMayHaveNoNameAndNobodyElse() {
        Row nameless = rows(table, with(RESTAURANT, 2, "  ")).get(0);

        assertThat(table.read(new Cells(nameless, table.columns(), new Findings())))
                .hasValueSatisfying(target -> assertThat(target.facts().name()).isEqualTo("（无字号）"));
        assertThat(examine(table, TARGET_HEADER, with(FACTORY, 2, "  ")).errors())
                .extracting(RowError::code)
                .containsExactly("cell-empty");
    }

    /** Of nobody: the 400th district does not exist. */
    @Test
    void theNumberOfACitizenIsRepeatedOfNoColumn() {
        String number = "40000019000101002X";
        assertThat(WrittenCode.isCitizenNumber(number)).isTrue();

        assertThat(examine(table, TARGET_HEADER, with(FACTORY, 0, number), with(with(FACTORY, 4, number), 6, number))
                        .errors())
                .hasSize(3)
                .allSatisfy(error -> assertThat(error.message()).doesNotContain("40000019"));
    }

    @Test
    void wideBracketsAndDigitsOfANameAreKept() {
        Row wide = rows(table, with(FACTORY, 2, "ＡＢＣ青禾（集团）１号")).get(0);

        assertThat(table.read(new Cells(wide, table.columns(), new Findings())))
                .hasValueSatisfying(target -> assertThat(target.facts().name()).isEqualTo("ＡＢＣ青禾（集团）１号"));
    }

    @Test
    void whoHasNoCodeIsKnownByTheNumberInARegisterElseByNameAndAddress() {
        String lift = with(with(with(FACTORY, 0, ""), 1, "EQUIPMENT"), 5, "");

        RegisteredTarget listed = read(lift + ",TS-0007,青禾县市场监督管理局");
        RegisteredTarget unlisted = read(lift);

        assertThat(listed.id()).isEqualTo(GivenNumber.of(new RegisterNumber("青禾县市场监督管理局", "TS-0007")));
        assertThat(unlisted.id()).isEqualTo(GivenNumber.of(TargetKind.EQUIPMENT, "青禾县稻香糕点有限公司", "青禾县解放路1号"));
        assertThat(listed.facts().industry()).isNull();
        assertThat(examine(table, TARGET_HEADER, lift + ",TS-0007,").errors())
                .extracting(RowError::code)
                .containsExactly("office-missing");
    }

    @Test
    void aStallWithoutNameHasOneNumberHoweverThatIsWritten() {
        String stall = with(RESTAURANT, 0, "");

        assertThat(read(with(stall, 2, "")).id())
                .isEqualTo(read(with(stall, 2, "（无字号）")).id());
    }

    @ParameterizedTest
    @CsvSource({
        "停业, SUSPENDED",
        "歇业, SUSPENDED",
        "注销, CLOSED",
        "吊销后注销, CLOSED",
        "吊销, REVOKED",
        "吊销未注销, REVOKED",
        "迁出, MOVED"
    })
    void whoIsNotOpenIsSoSinceADay(String term, TargetStatus status) {
        assertThat(read(with(with(FACTORY, 7, term), 8, "2024-01-31")).facts().registration())
                .isEqualTo(new Registration(LocalDate.of(2015, 5, 20), status, LocalDate.of(2024, 1, 31)));
    }

    private RegisteredTarget read(String line) {
        return table.read(new Cells(rows(table, line).get(0), table.columns(), new Findings()))
                .orElseThrow();
    }

    @Test
    void aDateOfClosingIsNotBeforeTheRegistration() {
        assertThat(examine(table, TARGET_HEADER, with(RESTAURANT, 8, "2011-03-03"))
                        .errors())
                .extracting(RowError::code)
                .containsExactly("closed-before-registered");
    }

    @Test
    void oneMistakeDoesNotHideTheOthers() {
        String row = with(with(with(FACTORY, 0, "12"), 4, "x"), 6, "gestern");

        assertThat(examine(table, TARGET_HEADER, row).errors())
                .extracting(RowError::column)
                .containsExactly("target", "area", "registered");
    }

    @Test
    void theNumberOfCellsIsThatOfTheHeader() {
        assertThat(examine(table, TARGET_HEADER, FACTORY + ",1,2,3", "a,b").errors())
                .extracting(RowError::line, RowError::column, RowError::code)
                .contains(tuple(2L, "target", "column-count"), tuple(3L, "name", "cell-empty"));
    }

    @Test
    void aSecondRowForTheSameTargetIsADuplicate() {
        assertThat(examine(table, TARGET_HEADER, FACTORY, RESTAURANT, FACTORY).errors())
                .extracting(RowError::line, RowError::code)
                .containsExactly(tuple(4L, "duplicate-in-file"));
    }

    @Test
    void aCellHasALongestLength() {
        assertThat(examine(table, TARGET_HEADER, with(FACTORY, 2, "青".repeat(121)))
                        .errors())
                .extracting(RowError::code)
                .containsExactly("cell-too-long");
        assertThat(examine(table, TARGET_HEADER, with(FACTORY, 2, "青".repeat(120)))
                        .errors())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "target,kind",
                "target,kind,name,address,area,industry,registered,status,closed,scope,more",
                "a,b",
                "target"
            })
    void anotherHeaderIsNoTableOfTargets(String header) {
        assertThatThrownBy(() -> rowsOf(header + "\n" + FACTORY + "\n"))
                .isInstanceOf(BrokenTable.class)
                .satisfies(e -> assertThat(((BrokenTable) e).error().code()).isEqualTo("header-wrong"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name,TARGET,kind",
                "企业名称,统一社会信用代码,主体类型",
                "名录\n企业名称 ,统一社会信用代码（注册号）,主体类型",
                "企业名称,统一社会信用代码,主体类型,联系电话"
            })
    void columnsAreKnownByTheirNamesInAnyOrder(String header) {
        assertThat(rowsOf(header + "\n甲,91350100M000100Y43,ENTERPRISE,1\n"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.cell("target").text()).isEqualTo("91350100M000100Y43");
                    assertThat(row.cell("name").text()).isEqualTo("甲");
                    assertThat(row.cells()).hasSize(3);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"@家便利店", "+1空间咖啡店", "-18℃冷饮店", "=HYPERLINK(1)", "'@家便利店"})
    void aNameThatLooksLikeAFormulaIsAName(String cell) {
        Row row = rows(table, with(FACTORY, 2, cell)).get(0);

        assertThat(table.read(new Cells(row, table.columns(), new Findings())))
                .hasValueSatisfying(target -> assertThat(target.facts().name()).isEqualTo(cell.replace("'", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015年5月20日", "2015.5.20", "2015/5/20", "20150520", "2015-05-20 00:00:00"})
    void aDayIsReadAsPeopleWriteIt(String cell) {
        assertThat(examine(table, TARGET_HEADER, with(FACTORY, 6, cell)).errors())
                .isEmpty();
    }

    @Test
    void aHeaderAloneIsNoTable() {
        assertThatThrownBy(() -> examine(table, TARGET_HEADER))
                .satisfies(e -> assertThat(((BrokenTable) e).error().code()).isEqualTo("rows-missing"));
    }

    @Test
    void warningsTakeNoPlaceFromErrors() {
        List<String> lines = new ArrayList<>(List.of(TARGET_HEADER));
        for (int i = 0; i < 60; i++) {
            lines.add(with(with(FACTORY, 0, ""), 2, "\uE123" + i));
        }
        assertThat(examine(table, lines.toArray(String[]::new)).errors()).hasSize(50);
        assertThat(examine(table, lines.toArray(String[]::new)).omitted()).isEqualTo(10);
        for (int i = 0; i < 190; i++) {
            lines.add(with(FACTORY, 1, "?"));
        }

        Findings findings = examine(table, lines.toArray(String[]::new));

        assertThat(findings.errors()).hasSize(200);
        assertThat(findings.errors())
                .extracting(RowError::code)
                .filteredOn("kind-unknown"::equals)
                .hasSize(190);
        assertThat(findings.omitted()).isEqualTo(50);
        assertThat(findings.refusedRows()).isEqualTo(190);
    }

    @Test
    void keepsTheFirstErrorsAndCountsTheRest() {
        Examination<RegisteredTarget> examination = new Examination<>(table);
        for (long line = 2; line < 1302; line++) {
            examination.row(new Row(line, Map.of(), Set.of(), 1));
        }
        Findings findings = examination.conclude();

        assertThat(findings.errors()).hasSize(200);
        assertThat(findings.omitted()).isEqualTo(1100);
        assertThat(findings.refusedRows()).isEqualTo(1300);
    }

    private static List<Row> rowsOf(String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        return SpooledTable.read(new ByteArrayInputStream(bytes), ImportKind.TARGETS.columns(), Choice.NONE, rows -> {
            List<Row> all = new ArrayList<>();
            rows.forEachRemaining(all::add);
            return all;
        });
    }
}
