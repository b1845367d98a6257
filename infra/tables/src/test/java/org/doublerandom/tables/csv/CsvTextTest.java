package org.doublerandom.tables.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.doublerandom.tables.Files;
import org.doublerandom.tables.line.Cell;
import org.doublerandom.tables.value.Guarded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTextTest {
    @TempDir
    Path folder;

    @Test
    void isReadBackAsItWas() throws IOException {
        List<String> cells = List.of("=1+1", "甲,\"乙\"", "两\r\n行", "", "'@家", "𱍐");
        Path file =
                Files.written(folder, CsvText.BYTE_ORDER_MARK + CsvText.line(List.of("a", "b")) + CsvText.line(cells));

        assertThat(Files.lines(file).get(1).cells().stream().map(Cell::text).map(Guarded::read))
                .containsExactlyElementsOf(cells);
        assertThat(CsvText.line(cells)).startsWith("'=1+1,\"甲,\"\"乙\"\"\",").endsWith("\r\n");
    }
}
