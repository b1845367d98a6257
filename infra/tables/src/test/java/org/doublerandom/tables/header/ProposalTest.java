package org.doublerandom.tables.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.tables.Files;
import org.doublerandom.tables.Reading;
import org.doublerandom.tables.line.Line;
import org.doublerandom.tables.line.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalTest {
    private static final Dictionary ITEMS = Dictionary.of("items");

    @TempDir
    Path folder;

    /** Read by a person, column by column, from the published lists. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            baiyun-civil-2023         | number field name targets category ratio frequency method subject legalBasis
            beijing-sample-2016       | number name legalBasis targets base ratio frequency method subject since
            budingxiang-2021-2024     | number field name - - - remark
            changzhi-health-2025-joint | number field name targets department participants level remark
            chongqing-2023            | number field name targets category method subject legalBasis
            fenyang-2021-joint        | number field name targets department participants level
            jinan-hrss-2021           | number field name targets category method ratio subject legalBasis
            laiyang-miit-2023         | number subject name targets subItem legalBasis method ratio
            liangqing-undated         | number field name targets category method subject legalBasis remark
            luozhuang-miit-2021-joint | number name targets subItem legalBasis method ratio remark
            nc-water-2022             | number name subject category ratio frequency
            rongchang-2021            | number field name targets category method subject legalBasis
            xiaogan-env-2024          | number department field name targets category method ratio subject legalBasis remark
            zhejiang-2017             | number name subItem legalBasis subject targets ratio frequency method qualification remark
            zhejiang-police-2017      | number name subItem legalBasis subject targets ratio frequency method qualification remark
            zibo-natres-2022          | number department - name subItem targets category method ratio subject legalBasis
            zibo-water-2017           | number name targets subItem legalBasis method ratio remark
            zichuan-urban-2020        | number name targets subItem legalBasis method ratio remark
            """)
    void knowsTheColumnsOfEachPublishedListByTheirNames(String list, String fields) throws IOException {
        Proposal proposal = proposed(ITEMS, Files.published("items/" + list + ".csv"));

        assertThat(fields(proposal)).isEqualTo(fields);
        assertThat(proposal.isSure()).isTrue();
        assertThat(proposal.header().last()).isEqualTo(1);
    }

    @Test
    void aTitleAndRemarksAboveTheHeaderAreNoHeader() throws IOException {
        Proposal proposal =
                proposed(ITEMS, Files.written(folder, "抽查事项清单,,\n填报单位：青禾县,,2024年3月\n序号,抽查事项,检查对象\n1,抽查事项甲,各类企业\n"));

        assertThat(proposal.header().first()).isEqualTo(3);
        assertThat(fields(proposal)).isEqualTo("number name targets");
    }

    @Test
    void aHeaderOfTwoLinesIsRead() throws IOException {
        Path file = Files.published("cases/merged-cells-twoline.csv");
        Proposal proposal = proposed(ITEMS, file);

        assertThat(proposal.header()).extracting(Header::first, Header::last).containsExactly(1L, 2L);
        assertThat(fields(proposal))
                .isEqualTo(
                        "number name subItem legalBasis subject targets ratio frequency method qualification remark");
        assertThat(rows(ITEMS, file, proposal).get(0).cell("subItem").text()).isEqualTo("子项一");
    }

    @Test
    void whatStoodInAMergedCellIsSaidInEachOfItsRows() throws IOException {
        Path file = Files.published("cases/merged-cells-items.csv");
        List<Row> rows = rows(ITEMS, file, proposed(ITEMS, file));

        assertThat(rows).extracting(row -> row.cell("number").text()).containsExactly("1", "1", "1");
        assertThat(rows).extracting(row -> row.cell("subItem").text()).containsExactly("子项一", "子项二", "子项三");
        assertThat(rows).extracting(row -> row.cell("legalBasis").text()).containsExactly("依据甲", "依据乙", "依据乙");
        assertThat(rows.get(0).filled()).isEmpty();
        assertThat(rows.get(1).filled()).contains("number", "name", "targets").doesNotContain("legalBasis");
    }

    /** Somebody has written the number and the group again in each row, and left the name merged. */
    @Test
    void aRowThatRepeatsItsNumberGoesOnWithTheNameAbove() throws IOException {
        Path file = Files.published("items/fenyang-2021-joint.csv");
        List<Row> rows = rows(ITEMS, file, proposed(ITEMS, file));

        assertThat(rows).hasSize(11);
        assertThat(rows.get(3).cell("name").text())
                .isEqualTo(rows.get(2).cell("name").text())
                .startsWith("教育装备产品");
        assertThat(rows.get(3).cell("targets").text()).isEqualTo("营利性民办职业高中、普通高中、幼儿园");
        assertThat(rows.get(3).filled()).containsExactly("name");
        assertThat(rows).filteredOn(row -> !row.filled().isEmpty()).hasSize(1);
    }

    @Test
    void aRowUnderAnotherNumberDoesNotGoOn() throws IOException {
        Path file = Files.written(folder, "序号,抽查事项,检查对象\n1,甲,各类企业\n2,,学校\n,乙,学校\n");

        assertThat(rows(ITEMS, file, proposed(ITEMS, file)))
                .extracting(Row::filled)
                .containsOnly(Set.of());
    }

    @Test
    void inARegisterNothingIsTakenFromTheRowAbove() throws IOException {
        Path file = Files.written(folder, "统一社会信用代码,企业名称\n91000000MA9000180C,甲\n,乙\n");
        Dictionary targets = Dictionary.of("targets");

        assertThat(rows(targets, file, proposed(targets, file))
                        .get(1)
                        .cell("target")
                        .text())
                .isEmpty();
    }

    @Test
    void columnsAboutPersonsAreDroppedAndWhatIsUnsureIsAsked() throws IOException {
        Proposal proposal = proposed(
                Dictionary.of("targets"),
                Files.written(folder, "统一社会信用代码（新）,企业名称,联系电话,法定代表人,经营场所地址信息,颜色\n1,2,3,4,5,6\n"));

        assertThat(proposal.columns())
                .extracting(ProposedColumn::certainty)
                .containsExactly(
                        Certainty.NAMED,
                        Certainty.NAMED,
                        Certainty.DROPPED,
                        Certainty.DROPPED,
                        Certainty.ASKED,
                        Certainty.UNKNOWN);
        assertThat(proposal.isSure()).isFalse();
    }

    @Test
    void columnsThatAreKnownAndNotKeptAreLeftOutAndNobodyIsAsked() throws IOException {
        Dictionary kept = ITEMS.only(List.of("number", "name", "targets"));
        Proposal proposal =
                proposed(kept, Files.written(folder, "序号,抽查类别,抽查事项,检查对象,2021版,负责人,抽查类别说明\n1,2,3,4,5,6,7\n"));

        assertThat(fields(proposal)).isEqualTo("number - name targets - - -");
        assertThat(proposal.columns())
                .extracting(ProposedColumn::certainty)
                .containsExactly(
                        Certainty.NAMED,
                        Certainty.LEFT_OUT,
                        Certainty.NAMED,
                        Certainty.NAMED,
                        Certainty.LEFT_OUT,
                        Certainty.DROPPED,
                        Certainty.UNKNOWN);
    }

    @Test
    void theNameOfAnInspectorIsAFieldAndNotDropped() throws IOException {
        Proposal proposal = proposed(Dictionary.of("inspectors"), Files.written(folder, "执法证号,姓名,所属单位,手机\n1,王,一所,1\n"));

        assertThat(fields(proposal)).isEqualTo("inspector name unitName -");
        assertThat(proposal.isSure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目,单位\n1,2\n", "1,2,3\n4,5,6\n", "抽查事项\n甲\n"})
    void whereNoLineLooksLikeAHeaderAPersonHasToSay(String text) throws IOException {
        assertThat(Proposal.of(ITEMS, Files.lines(Files.written(folder, text)))).isEmpty();
    }

    @Test
    void aMappingIsTakenForFilesWithItsHeaderAndNoOthers() throws IOException {
        Header header = new Header(1, 1, labels("序号", "项目", "对 象"));
        Mapping mapping = new Mapping(
                "甲县",
                List.of(
                        new MappedColumn("序号", null),
                        new MappedColumn("项目", "name"),
                        new MappedColumn("对象", "targets")));

        assertThat(mapping.fits(header)).isTrue();
        assertThat(mapping.fits(new Header(1, 1, labels("序号", "项目")))).isFalse();
        Proposal proposal = Proposal.of(ITEMS, header, mapping);
        assertThat(fields(proposal)).isEqualTo("- name targets");
        assertThat(proposal.isSure()).isTrue();
    }

    @Test
    void aMappingWithoutANeededFieldSaysWhichIsMissing() {
        Mapping mapping = new Mapping("甲县", List.of(new MappedColumn("序号", "number"), new MappedColumn("项目", null)));

        Proposal proposal = Proposal.of(ITEMS, new Header(1, 1, labels("序号", "项目")), mapping);

        assertThat(proposal.missing()).containsExactly("name");
        assertThat(proposal.isSure()).isFalse();
        assertThatThrownBy(() ->
                        new Mapping("甲县", List.of(new MappedColumn("序号", "name"), new MappedColumn("项目", "name"))))
                .hasMessageContaining("expected: one column for it");
    }

    private static List<Label> labels(String... texts) {
        return List.of(texts).stream().map(Label::new).toList();
    }

    private static Proposal proposed(Dictionary dictionary, Path file) throws IOException {
        List<Line> beginning =
                Files.lines(file).stream().limit(Proposal.LINES_LOOKED_AT).toList();
        return Proposal.of(dictionary, beginning).orElseThrow();
    }

    private static List<Row> rows(Dictionary dictionary, Path file, Proposal proposal) throws IOException {
        try (Lines lines = Reading.found(file).lines(file)) {
            List<Row> rows = new ArrayList<>();
            new Rows(lines, proposal, dictionary, true).forEachRemaining(rows::add);
            return rows;
        }
    }

    private static String fields(Proposal proposal) {
        return proposal.columns().stream()
                .map(column -> Objects.requireNonNullElse(column.field(), "-"))
                .collect(Collectors.joining(" "));
    }
}
