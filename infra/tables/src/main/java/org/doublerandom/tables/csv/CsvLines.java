package org.doublerandom.tables.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.doublerandom.tables.line.Cell;
import org.doublerandom.tables.line.FileRefused;
import org.doublerandom.tables.line.Line;
import org.doublerandom.tables.line.LinesAhead;

/** The lines of a text of separated values (RFC 4180, with line breaks inside quotes, of whatever length each). */
public final class CsvLines extends LinesAhead {
    private final CsvReader<CsvRecord> records;
    private final Iterator<CsvRecord> source;
    private long last;

    private CsvLines(CsvReader<CsvRecord> records) {
        this.records = records;
        this.source = records.iterator();
    }

    /** @throws FileRefused, then or while it is read on, where it is not of that encoding or a quote does not close */
    public static CsvLines of(Path file, Encoding encoding, Separator separator) throws IOException {
        try {
            return of(encoding.read(file), separator, false);
        } catch (CharacterCodingException e) {
            throw otherEncoding(1);
        }
    }

    /** Of a text that was cut off anywhere, inside quotes too. */
    static CsvLines beginning(Reader text, Separator separator) {
        return of(text, separator, true);
    }

    private static CsvLines of(Reader text, Separator separator, boolean isCut) {
        return new CsvLines(CsvReader.builder()
                .fieldSeparator(separator.character())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(isCut)
                .ofCsvRecord(text));
    }

    @Override
    protected Optional<Line> read() {
        while (more()) {
            CsvRecord record = source.next();
            last = record.getStartingLineNumber();
            Line line =
                    new Line(last, record.getFields().stream().map(Cell::text).toList());
            if (!line.isBlank()) {
                return Optional.of(line);
            }
            leaveOut();
        }
        return Optional.empty();
    }

    /** Text says nothing about merged cells. */
    @Override
    public long filled() {
        return 0;
    }

    private boolean more() {
        try {
            return source.hasNext();
        } catch (CsvParseException e) {
            throw new FileRefused(
                    "quotes-broken", last + 1, "a quote that does not close (expected: closed in the same cell)");
        } catch (UncheckedIOException e) {
            throw otherEncoding(last + 1);
        }
    }

    static FileRefused otherEncoding(long line) {
        return new FileRefused("encoding-broken", line, "bytes of another encoding (expected: all of the one chosen)");
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
