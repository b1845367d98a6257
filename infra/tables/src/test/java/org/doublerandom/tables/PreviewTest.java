package org.doublerandom.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.doublerandom.tables.csv.Encoding;
import org.doublerandom.tables.csv.Separator;
import org.doublerandom.tables.header.Certainty;
import org.doublerandom.tables.header.Dictionary;
import org.doublerandom.tables.header.HeaderLines;
import org.doublerandom.tables.header.MappedColumn;
import org.doublerandom.tables.header.Mapping;
import org.doublerandom.tables.header.ProposedColumn;
import org.doublerandom.tables.line.FileRefused;
import org.doublerandom.tables.value.WrittenCode;
import org.doublerandom.values.MalformedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
    private static final Dictionary TARGETS = Dictionary.of("targets");
    private static final Dictionary ITEMS = Dictionary.of("items");

    @TempDir
    Path folder;

    @Test
    void aTextFileTellsHowItIsTakenColumnByColumn() throws IOException {
        Path file = Files.written(
                folder,
                "名录\n统一社会信用代码;企业名称;联系电话;住所\n1;甲;13800000000;路\n;;;\n\n2;乙;13900000000;街\n",
                Charset.forName("GB18030"));

        Preview preview = look(file, TARGETS, Choice.NONE);

        assertThat(preview.source().format()).isEqualTo(Format.CSV);
        assertThat(preview.source().encoding()).isEqualTo(Encoding.GB18030);
        assertThat(preview.source().separator()).isEqualTo(Separator.SEMICOLON);
        assertThat(preview.header()).isEqualTo(new HeaderLines(2, 2));
        assertThat(preview.columns())
                .extracting(ProposedColumn::field)
                .containsExactly("target", "name", null, "address");
        assertThat(preview.columns())
                .extracting(ProposedColumn::certainty)
                .containsExactly(Certainty.NAMED, Certainty.NAMED, Certainty.DROPPED, Certainty.NAMED);
        assertThat(preview.rows()).isEqualTo(2);
        assertThat(preview.blank()).isEqualTo(2);
        assertThat(preview.filled()).isZero();
        assertThat(preview.first())
                .containsExactly(
                        new ShownLine(3, List.of("1", "甲", "", "路")), new ShownLine(6, List.of("2", "乙", "", "街")));
    }

    @Test
    void cellsThatGoOnWithTheRowAboveAreCounted() throws IOException {
        assertThat(look(Files.published("cases/merged-cells-items.csv"), ITEMS, Choice.NONE)
                        .filled())
                .isEqualTo(17);
    }

    @Test
    void whatIsMergedInAWorkbookIsCountedBehindItsHeader() throws IOException {
        Path file = folder.resolve("merged.xlsx");
        try (OutputStream out = java.nio.file.Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("一");
            sheet.range(0, 0, 0, 1).merge();
            sheet.value(0, 0, "清单");
            sheet.value(1, 0, "编号");
            sheet.value(1, 1, "抽查事项名称");
            sheet.value(2, 0, "1");
            sheet.value(2, 1, "甲");
            sheet.value(3, 1, "乙");
            sheet.range(2, 0, 3, 0).merge();
            workbook.newWorksheet("二");
        }

        Preview preview = look(file, ITEMS, Choice.NONE);

        assertThat(preview.source().sheet()).isEqualTo("一");
        assertThat(preview.source().otherSheets()).containsExactly("二");
        assertThat(preview.rows()).isEqualTo(2);
        assertThat(preview.filled()).isEqualTo(1);
        assertThatThrownBy(() -> look(file, ITEMS, new Choice(null, null, "三", null, null)))
                .extracting("code")
                .isEqualTo("sheet-unknown");
    }

    @Test
    void theNumberOfACitizenIsNotShown() throws IOException {
        // Of nobody: the 400th district does not exist.
        String number = "0123456789X"
                .chars()
                .mapToObj(check -> "40000019000101002" + (char) check)
                .filter(WrittenCode::isCitizenNumber)
                .findFirst()
                .orElseThrow();
        Path file = Files.written(folder, "统一社会信用代码,企业名称\n" + number + ",甲" + number + "\n");

        assertThat(look(file, TARGETS, Choice.NONE).first()).containsExactly(new ShownLine(2, List.of("…", "甲…")));
    }

    @Test
    void aColumnWhoseNameTellsOfAPersonIsDroppedWhateverStandsAroundTheWord() throws IOException {
        Path file = Files.written(folder, "统一社会信用代码,企业名称,法定代表人姓名,联系人电话,负责人手机,备注栏\n1,甲,张,2,3,4\n");

        Preview preview = look(file, TARGETS, Choice.NONE);

        assertThat(preview.columns())
                .extracting(ProposedColumn::certainty)
                .containsExactly(
                        Certainty.NAMED,
                        Certainty.NAMED,
                        Certainty.DROPPED,
                        Certainty.DROPPED,
                        Certainty.DROPPED,
                        Certainty.UNKNOWN);
        assertThat(preview.first()).containsExactly(new ShownLine(2, List.of("1", "甲", "", "", "", "4")));
        assertThat(preview.withoutLines().first()).isEmpty();
        assertThat(preview.withoutLines().columns()).isEqualTo(preview.columns());
    }

    @Test
    void whereNoHeaderIsKnownNoNumberThatLooksLikeAPersonsIsShown() throws IOException {
        Path file = Files.written(
                folder, "甲,１３８ 0000-0000,+86 13800000000,0571-88000000,400000900101001,400000190001010029,2024,91\n");

        assertThat(look(file, TARGETS, Choice.NONE).first())
                .containsExactly(new ShownLine(1, List.of("甲", "", "", "", "", "", "2024", "91")));
    }

    @Test
    void whereNoLineIsAHeaderTheFirstLinesAreShownAndAPersonIsAsked() throws IOException {
        Path file = Files.written(folder, "甲,乙\n1,2\n");
        TableFile table = TableFile.found(file, TARGETS);

        assertThat(table.question())
                .hasValueSatisfying(asked -> assertThat(asked.code()).isEqualTo("header-wrong"));
        assertThat(Preview.of(table).first()).hasSize(2);
        assertThat(Preview.of(table).header()).isNull();
        assertThatThrownBy(() -> table.read(rows -> rows)).isInstanceOf(FileRefused.class);
    }

    @Test
    void aPersonSaysWhichLineIsTheHeaderAndHowTheTextIsWritten() throws IOException {
        Path file = Files.written(folder, "统一社会信用代码\t企业名称\n名称\t代码\n1\t2\n");
        Choice second = new Choice(Encoding.UTF_8, Separator.TAB, null, new HeaderLines(2, 2), null);

        assertThat(look(file, TARGETS, second).header()).isEqualTo(new HeaderLines(2, 2));
        assertThat(look(file, TARGETS, Choice.NONE).header()).isEqualTo(new HeaderLines(1, 1));
        assertThatThrownBy(() -> look(file, TARGETS, new Choice(null, null, null, new HeaderLines(9, 9), null)))
                .extracting("code")
                .isEqualTo("header-lines");
        assertThatThrownBy(() -> new HeaderLines(3, 2)).isInstanceOf(MalformedValue.class);
    }

    @Test
    void bytesOfAnotherEncodingThanWasSaidAreNeverTakenForIt() {
        Path file = Files.written(folder, "统一社会信用代码,企业名称\n1,甲乙\n", Charset.forName("GB18030"));

        assertThatThrownBy(() -> look(file, TARGETS, new Choice(Encoding.UTF_8, null, null, null, null)))
                .extracting("code")
                .isEqualTo("encoding-broken");
    }

    @Test
    void aKnownMappingIsTakenByItselfAlsoWhereNoNameIsInTheDictionary() throws IOException {
        Path file = Files.written(folder, "名录\n甲,乙,丙\n1,名,电话\n");
        Mapping mapping = new Mapping(
                "县",
                List.of(new MappedColumn("甲", "target"), new MappedColumn("乙", "name"), new MappedColumn("丙", null)));
        TableFile table = TableFile.looked(file, TARGETS, Choice.NONE, List.of(mapping));

        assertThat(table.question()).isEmpty();
        assertThat(Preview.of(table).mapping()).isEqualTo("县");
        assertThat(Preview.of(table).first()).containsExactly(new ShownLine(3, List.of("1", "名", "")));
        assertThat(table.<String>read(rows -> rows.next().cell("name").text())).isEqualTo("名");
        Path other = Files.written(folder, "甲,乙\n1,名\n");
        assertThatThrownBy(() -> look(other, TARGETS, Choice.NONE.with(mapping)))
                .extracting("code")
                .isEqualTo("mapping-unfit");
    }

    private static Preview look(Path file, Dictionary dictionary, Choice choice) throws IOException {
        return Preview.of(TableFile.looked(file, dictionary, choice, List.of()));
    }
}
