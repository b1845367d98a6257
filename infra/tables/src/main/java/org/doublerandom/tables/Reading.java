package org.doublerandom.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.doublerandom.tables.csv.CsvLines;
import org.doublerandom.tables.csv.Encoding;
import org.doublerandom.tables.csv.EncodingFound;
import org.doublerandom.tables.csv.Separator;
import org.doublerandom.tables.line.FileRefused;
import org.doublerandom.tables.line.Lines;
import org.doublerandom.tables.xlsx.XlsxLines;

/** How a table file is read: found by looking at it, shown to a person, and by that person set otherwise. */
public sealed interface Reading {

    /** Text of separated values. */
    record Csv(Encoding encoding, Separator separator, boolean isSure) implements Reading {
        @Override
        public Lines lines(Path file) throws IOException {
            return CsvLines.of(file, encoding, separator);
        }
    }

    /**
     * A sheet of a workbook.
     *
     * @param others names of the sheets that are not read
     */
    record Xlsx(String sheet, List<String> others) implements Reading {
        public Xlsx {
            others = List.copyOf(others);
        }

        @Override
        public Lines lines(Path file) throws IOException {
            return XlsxLines.of(file, sheet);
        }

        @Override
        public boolean isSure() {
            return true;
        }
    }

    /** Whether it can be read in one way only. */
    boolean isSure();

    /**
     * All lines of the file, from the first on.
     *
     * @throws FileRefused where it cannot be read in this way, then or while it is read on
     */
    Lines lines(Path file) throws IOException;

    /**
     * In the way in which the whole file can be read.
     *
     * @throws FileRefused with the way out, for what is no table file
     */
    static Reading found(Path file) throws IOException {
        return found(file, Choice.NONE);
    }

    /**
     * The same, where a person has said a part of it.
     *
     * @throws FileRefused with the way out, for what is no table file, and where it cannot be read as was said
     */
    static Reading found(Path file, Choice choice) throws IOException {
        return Format.of(file) == Format.XLSX ? workbook(file, choice) : text(file, choice);
    }

    private static Reading workbook(Path file, Choice choice) throws IOException {
        List<String> sheets = new ArrayList<>(XlsxLines.sheets(file));
        String sheet = choice.sheet() == null ? sheets.get(0) : choice.sheet();
        if (!sheets.remove(sheet)) {
            throw new FileRefused("sheet-unknown", 1, "no sheet '" + sheet + "' (expected: one of " + sheets + ")");
        }
        return new Xlsx(sheet, sheets);
    }

    private static Reading text(Path file, Choice choice) throws IOException {
        EncodingFound encoding =
                choice.encoding() == null ? EncodingFound.in(file) : new EncodingFound(choice.encoding(), true);
        Separator separator = choice.separator() == null ? Separator.in(file, encoding.encoding()) : choice.separator();
        return new Csv(encoding.encoding(), separator, encoding.isSure());
    }
}
