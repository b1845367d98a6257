package org.doublerandom.tables;

import java.util.List;
import org.doublerandom.tables.csv.Encoding;
import org.doublerandom.tables.csv.Separator;
import org.jspecify.annotations.Nullable;

/**
 * As what a file is read.
 *
 * @param encoding null of workbooks
 * @param separator null of workbooks
 * @param isSure false where the bytes are valid in two encodings
 * @param sheet null of text files
 * @param otherSheets names of the sheets that are not read, the first hundred
 */
public record Source(
        Format format,
        @Nullable Encoding encoding,
        @Nullable Separator separator,
        boolean isSure,
        @Nullable String sheet,
        List<String> otherSheets) {
    private static final int MOST_SHEETS = 100;

    public Source {
        otherSheets = List.copyOf(otherSheets);
    }

    static Source of(Reading reading) {
        return reading instanceof Reading.Xlsx xlsx
                ? new Source(Format.XLSX, null, null, true, xlsx.sheet(), shown(xlsx.others()))
                : of((Reading.Csv) reading);
    }

    private static Source of(Reading.Csv csv) {
        return new Source(Format.CSV, csv.encoding(), csv.separator(), csv.isSure(), null, List.of());
    }

    private static List<String> shown(List<String> sheets) {
        return sheets.subList(0, Math.min(MOST_SHEETS, sheets.size()));
    }
}
