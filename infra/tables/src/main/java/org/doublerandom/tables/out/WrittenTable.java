package org.doublerandom.tables.out;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.doublerandom.tables.csv.CsvText;
import org.doublerandom.tables.value.Guarded;

/**
 * A table for people to open: every cell is text, and what a spreadsheet would take for a formula is guarded, so that reading it gives the same again.
 *
 * @param rows each with as many cells as the header
 */
public record WrittenTable(List<String> header, List<List<String>> rows) {
    public WrittenTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        row.size() + " cells (expected: " + header.size() + ", as many as the header)");
            }
        }
    }

    /** Separated by commas (RFC 4180), in UTF-8 with a byte order mark. */
    public byte[] csv() {
        return Stream.concat(Stream.of(header), rows.stream())
                .map(CsvText::line)
                .collect(Collectors.joining("", CsvText.BYTE_ORDER_MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** As a workbook of one sheet. */
    public byte[] xlsx(String sheetName) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "doublerandom", null)) {
            Worksheet sheet = book.newWorksheet(sheetName);
            write(sheet, 0, header);
            for (int row = 0; row < rows.size(); row++) {
                write(
                        sheet,
                        row + 1,
                        rows.get(row).stream().map(Guarded::written).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(row, column, cells.get(column));
            }
        }
    }
}
