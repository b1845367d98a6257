package org.doublerandom.tables.csv;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table too large for memory, as text of separated values in UTF-8 with a byte order mark, fetched page by page while it is read.
 *
 * @param after the entries behind the last one; none at the end
 * @param cells of an entry, as many as the header has
 * @param <T> what one line is
 */
public record PagedCsv<T>(List<String> header, Function<@Nullable T, List<T>> after, Function<T, List<String>> cells) {
    public InputStream open() {
        return new SequenceInputStream(new Enumeration<InputStream>() {
            private boolean begun;
            private List<T> page = after.apply(null);

            @Override
            public boolean hasMoreElements() {
                return !begun || !page.isEmpty();
            }

            @Override
            public InputStream nextElement() {
                if (!hasMoreElements()) {
                    throw new NoSuchElementException("no further entries");
                }
                String top = begun ? "" : CsvText.BYTE_ORDER_MARK + CsvText.line(header);
                String lines = page.stream().map(cells).map(CsvText::line).collect(Collectors.joining());
                page = page.isEmpty() ? page : after.apply(page.get(page.size() - 1));
                begun = true;
                return new ByteArrayInputStream((top + lines).getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
