package org.doublerandom.tables.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.doublerandom.tables.Files;
import org.doublerandom.tables.Reading;
import org.doublerandom.tables.line.Cell;
import org.doublerandom.tables.line.FileRefused;
import org.doublerandom.tables.line.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTest {
    private static final String SPACE = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    @TempDir
    Path folder;

    @Test
    void readsTextsNumbersDatesAndShares() throws IOException {
        Path file = workbook(sheet -> {
            sheet.value(0, 0, "91000000MA9000180C");
            sheet.value(0, 1, 913502030001257000L);
            sheet.value(0, 2, 0.29);
            sheet.value(0, 3, 0.05);
            sheet.style(0, 3).format("0%").set();
            sheet.value(0, 4, LocalDate.of(2024, 3, 1));
            sheet.style(0, 4).format("yyyy/m/d").set();
            sheet.value(0, 5, LocalDateTime.of(2024, 3, 1, 13, 30));
            sheet.style(0, 5).format("yyyy-mm-dd hh:mm").set();
            sheet.value(0, 6, 43624);
            sheet.value(0, 7, true);
        });

        assertThat(Files.lines(file).get(0).cells())
                .containsExactly(
                        Cell.text("91000000MA9000180C"),
                        new Cell("913502030001257000", Cell.Kind.NUMBER),
                        new Cell("0.29", Cell.Kind.NUMBER),
                        Cell.text("5%"),
                        new Cell("2024-03-01", Cell.Kind.DATE),
                        new Cell("2024-03-01 13:30:00", Cell.Kind.DATE),
                        new Cell("43624", Cell.Kind.NUMBER),
                        Cell.text("TRUE"));
    }

    @Test
    void readsFormulasByWhatWasStoredWithThem() throws IOException {
        Path file = workbook("<sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"str\"><f>B1&amp;C1</f><v>青禾县</v></c>"
                + "<c r=\"B1\"><f>1+1</f><v>2</v></c>"
                + "<c r=\"C1\" t=\"e\"><f>VLOOKUP(1,A:A,1)</f><v>#N/A</v></c>"
                + "<c r=\"D1\" s=\"1\"><f>TODAY()</f><v>45352</v></c>"
                + "<c r=\"E1\" t=\"inlineStr\"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>"
                + "<c r=\"F1\"><v>2.8999999999999998E-1</v></c>"
                + "<c r=\"G1\" s=\"2\"><v>45352</v></c>"
                + "<c r=\"H1\" t=\"str\"><f>\"#1\"</f><v>#1</v></c>"
                + "</row></sheetData>");

        assertThat(Files.lines(file).get(0).cells())
                .containsExactly(
                        Cell.text("青禾县"),
                        new Cell("2", Cell.Kind.NUMBER),
                        new Cell("#N/A", Cell.Kind.ERROR),
                        new Cell("2024-03-01", Cell.Kind.DATE),
                        Cell.text("甲乙"),
                        new Cell("0.29", Cell.Kind.NUMBER),
                        new Cell("2024-03-01", Cell.Kind.DATE),
                        Cell.text("#1"));
    }

    @Test
    void aMergedCellSaysTheSameInAllItsRowsAndColumns() throws IOException {
        Path file = workbook(sheet -> {
            sheet.value(0, 0, "抽查事项清单（2024版）");
            sheet.range(0, 0, 0, 2).merge();
            sheet.value(1, 0, "1");
            sheet.range(1, 0, 3, 0).merge();
            sheet.value(1, 1, "试验事项");
            sheet.range(1, 1, 2, 1).merge();
            sheet.value(1, 2, "子项一");
            sheet.value(2, 2, "子项二");
            sheet.value(3, 2, "子项三");
            sheet.value(5, 2, "别处");
        });

        assertThat(Files.lines(file))
                .extracting(Files::texts)
                .containsExactly(
                        List.of("抽查事项清单（2024版）", "抽查事项清单（2024版）", "抽查事项清单（2024版）"),
                        List.of("1", "试验事项", "子项一"),
                        List.of("1", "试验事项", "子项二"),
                        List.of("1", "", "子项三"),
                        List.of("", "", "别处"));
    }

    @Test
    void aRowThatOnlyAMergedCellCoversIsBlank() throws IOException {
        Path file = workbook(sheet -> {
            sheet.value(0, 0, "1");
            sheet.range(0, 0, 4, 0).merge();
            sheet.value(0, 1, "甲");
            sheet.value(2, 1, " ");
            sheet.value(3, 1, "乙");
        });

        assertThat(Files.lines(file)).extracting(Line::number).containsExactly(1L, 4L);
    }

    @Test
    void theFirstSheetIsReadAndTheOthersAreNamed() throws IOException {
        Path file = folder.resolve("two.xlsx");
        try (OutputStream out = java.nio.file.Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("清单").value(0, 0, "甲");
            workbook.newWorksheet("说明").value(0, 0, "乙");
        }

        assertThat(Reading.found(file)).isEqualTo(new Reading.Xlsx("清单", List.of("说明")));
        assertThat(Files.all(new Reading.Xlsx("说明", List.of()).lines(file)))
                .extracting(Files::texts)
                .containsExactly(List.of("乙"));
        assertThatThrownBy(() -> new Reading.Xlsx("没有", List.of()).lines(file))
                .isInstanceOf(FileRefused.class)
                .extracting("code")
                .isEqualTo("sheet-unknown");
    }

    @Test
    void aWorkbookThatBreaksOffIsRefused() throws IOException {
        Path file = workbook("<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>甲</v></c></row><row r=\"2\"><c ");

        assertThatThrownBy(() -> Files.lines(file))
                .isInstanceOf(FileRefused.class)
                .extracting("code")
                .isEqualTo("xlsx-broken");
    }

    @Test
    void aWorkbookOfTextsThatUnpackToMoreThanMemoryIsRefused() throws IOException {
        Path file = packed(Map.of(
                "xl/workbook.xml", "<workbook " + SPACE + "/>", "xl/sharedStrings.xml", "x".repeat(100 * 1024 * 1024)));

        assertThat(java.nio.file.Files.size(file)).isLessThan(200_000);
        assertThatThrownBy(() -> Reading.found(file))
                .isInstanceOf(FileRefused.class)
                .extracting("code")
                .isEqualTo("xlsx-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData>",
                "<sheetData><row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row></sheetData>",
                "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>LONG</t></is></c></row></sheetData>",
                "<sheetData/><mergeCells>MERGED</mergeCells>"
            })
    void moreThanASpreadsheetCanHoldIsRefusedBeforeItIsHeld(String sheet) throws IOException {
        Path file = workbook(sheet.replace("LONG", "x".repeat(40_000))
                .replace("MERGED", "<mergeCell ref=\"A1:B2\"/>".repeat(100_001)));

        assertThatThrownBy(() -> Files.lines(file))
                .isInstanceOf(FileRefused.class)
                .extracting("code")
                .isEqualTo("xlsx-too-large");
    }

    @Test
    void whatIsNoFigureOfATableIsAnErrorOfItsCell() throws IOException {
        Path file = workbook("<sheetData><row r=\"1\"><c r=\"A1\"><v>1e999999999</v></c>"
                + "<c r=\"B1\"><f>A1</f></c></row></sheetData><mergeCells><mergeCell ref=\"A1\"/></mergeCells>");

        assertThat(Files.lines(file).get(0).cells())
                .extracting(Cell::kind)
                .containsExactly(Cell.Kind.ERROR, Cell.Kind.ERROR);
    }

    @Test
    void aPackedFileOfAnotherKindIsRefused() throws IOException {
        Path file = packed(Map.of("word/document.xml", "<document/>"));

        assertThatThrownBy(() -> Reading.found(file))
                .isInstanceOf(FileRefused.class)
                .extracting("code")
                .isEqualTo("format-unknown");
    }

    private Path workbook(Consumer<Worksheet> content) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = java.nio.file.Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook.newWorksheet("清单"));
        }
        return file;
    }

    /** As other programs write it, cell by cell. */
    private Path workbook(String sheet) throws IOException {
        return packed(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + CONTENT + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + CONTENT + "styles+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + CONTENT
                        + "worksheet+xml\"/></Types>",
                "xl/workbook.xml",
                "<workbook " + SPACE + " xmlns:r=\"" + TYPE.substring(0, TYPE.length() - 1)
                        + "\"><sheets><sheet name=\"清单\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + TYPE + "worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"rId2\" Type=\"" + TYPE
                        + "styles\" Target=\"styles.xml\"/></Relationships>",
                "xl/styles.xml",
                "<styleSheet " + SPACE + "><numFmts count=\"1\"><numFmt numFmtId=\"176\" "
                        + "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/></numFmts><cellXfs count=\"3\"><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"176\"/><xf numFmtId=\"31\"/></cellXfs></styleSheet>",
                "xl/worksheets/sheet1.xml",
                "<worksheet " + SPACE + ">" + sheet + "</worksheet>"));
    }

    private Path packed(Map<String, String> parts) throws IOException {
        Path file = folder.resolve("packed.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(java.nio.file.Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
