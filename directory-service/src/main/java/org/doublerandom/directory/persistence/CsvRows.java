package org.doublerandom.directory.persistence;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.doublerandom.directory.domain.imports.table.BrokenTable;
import org.doublerandom.directory.domain.imports.table.Row;
import org.doublerandom.directory.domain.imports.table.RowError;

/** The records of a CSV file (RFC 4180, UTF-8, with or without a byte order mark). Empty lines are no records. */
final class CsvRows implements Iterator<Row> {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final CsvReader<CsvRecord> records;
    private final Iterator<CsvRecord> next;
    private long line;

    private CsvRows(CsvReader<CsvRecord> records) {
        this.records = records;
        this.next = records.iterator();
    }

    static CsvRows of(InputStream file) {
        // This reader shows bytes that are not UTF-8 as U+FFFD, so that they are found with their line and column.
        return of(new InputStreamReader(file, StandardCharsets.UTF_8));
    }

    static CsvRows of(Reader text) {
        return new CsvRows(CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(withoutByteOrderMark(text)));
    }

    @Override
    public boolean hasNext() {
        try {
            boolean more = next.hasNext();
            if (!more && line == 0) {
                throw new BrokenTable(
                        new RowError(1, "#1", "file-empty", "nothing in the file (expected: a header and rows)"));
            }
            return more;
        } catch (CsvParseException e) {
            throw new BrokenTable(new RowError(line + 1, "#1", "quotes-broken", String.valueOf(e.getMessage())));
        }
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("after line " + line);
        }
        CsvRecord found = next.next();
        line = found.getStartingLineNumber();
        return new Row(line, found.getFields());
    }

    void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader withoutByteOrderMark(Reader text) {
        try {
            PushbackReader reader = new PushbackReader(text);
            int first = reader.read();
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                reader.unread(first);
            }
            return reader;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
