package org.doublerandom.tables.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.doublerandom.tables.line.Cell;
import org.doublerandom.tables.line.FileRefused;
import org.doublerandom.tables.line.Line;
import org.doublerandom.tables.line.LinesAhead;

/** The lines of one sheet of a workbook, merged cells expanded; formulas by the value that was stored with them. */
public final class XlsxLines extends LinesAhead {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private final ReadableWorkbook workbook;
    private final Stream<Row> rows;
    private final Iterator<Row> source;
    private final CellValue values;
    private final MergedCells merged;
    private long last;

    private XlsxLines(ReadableWorkbook workbook, Stream<Row> rows, MergedCells merged) {
        this.workbook = workbook;
        this.rows = rows;
        this.source = rows.iterator();
        this.values = new CellValue(workbook.isDate1904());
        this.merged = merged;
    }

    /** The names of its sheets, in their order. */
    public static List<String> sheets(Path file) throws IOException {
        try (ReadableWorkbook workbook = open(file)) {
            return workbook.getSheets().map(Sheet::getName).toList();
        }
    }

    /**
     * @param sheet its name
     * @throws FileRefused for what is no sound workbook, or has no such sheet
     */
    public static XlsxLines of(Path file, String sheet) throws IOException {
        ReadableWorkbook workbook = open(file);
        try {
            Sheet found = workbook.findSheet(sheet)
                    .orElseThrow(() -> new FileRefused("sheet-unknown", 1, "no sheet '" + sheet + "' in the workbook"));
            MergedCells merged = new MergedCells(Parts.merged(file, found.getId()));
            return new XlsxLines(workbook, found.openStream(), merged);
        } catch (ExcelReaderException e) {
            workbook.close();
            throw new FileRefused("xlsx-broken", 1, "no sound sheet: " + e.getMessage());
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    private static ReadableWorkbook open(Path file) throws IOException {
        Parts.requireWorkbook(file);
        try {
            return new ReadableWorkbook(file.toFile(), WITH_FORMATS);
        } catch (ExcelReaderException e) {
            throw new FileRefused("xlsx-broken", 1, "no sound workbook: " + e.getMessage());
        }
    }

    @Override
    protected Optional<Line> read() {
        while (more()) {
            Row row = source.next();
            last = row.getRowNum();
            List<Cell> cells = sound(row);
            // What is merged over an empty line does not make it one.
            if (!cells.stream().allMatch(Cell::isBlank)) {
                return Optional.of(new Line(last, merged.expanded(row.getRowNum(), cells)));
            }
            leaveOut();
        }
        return Optional.empty();
    }

    @Override
    public long filled() {
        return merged.filled();
    }

    private boolean more() {
        try {
            return source.hasNext();
        } catch (ExcelReaderException | UncheckedIOException e) {
            throw new FileRefused("xlsx-broken", last + 1, "no sound sheet: " + e.getMessage());
        }
    }

    private List<Cell> sound(Row row) {
        try {
            return cells(row);
        } catch (ExcelReaderException | NumberFormatException e) {
            throw new FileRefused("xlsx-broken", last, "no sound cell: " + e.getMessage());
        }
    }

    private List<Cell> cells(Row row) {
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(values::of).orElse(Cell.EMPTY));
        }
        return cells;
    }

    @Override
    public void close() {
        rows.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
