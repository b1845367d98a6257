package org.doublerandom.tables.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.doublerandom.tables.Files;
import org.doublerandom.tables.line.Line;
import org.doublerandom.tables.value.Guarded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenTableTest {
    private static final WrittenTable TABLE = new WrittenTable(
            List.of("编号", "抽查事项名称"),
            List.of(List.of("1", "=HYPERLINK(\"x\")商行"), List.of("2.10", "'-青禾, \"老\"店"), List.of("003", "+@名称")));

    @TempDir
    private Path folder;

    @Test
    void separatedByCommasItReadsAsItWasWritten() throws IOException {
        assertThat(read(TABLE.csv())).isEqualTo(TABLE.rows());
    }

    @Test
    void asAWorkbookItReadsAsItWasWritten() throws IOException {
        assertThat(read(TABLE.xlsx("ZJ2017"))).isEqualTo(TABLE.rows());
    }

    @Test
    void noCellBeginsAsAFormulaDoes() throws IOException {
        List<Line> lines = Files.lines(Files.written(folder, TABLE.csv()));

        assertThat(lines.stream().flatMap(line -> Files.texts(line).stream()))
                .noneMatch(text -> text.matches("[=+@-].*"));
    }

    @Test
    void aRowHasAsManyCellsAsTheHeader() {
        assertThatThrownBy(() -> new WrittenTable(List.of("a", "b"), List.of(List.of("1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<List<String>> read(byte[] bytes) throws IOException {
        return Files.lines(Files.written(folder, bytes)).stream()
                .skip(1)
                .map(line -> Files.texts(line).stream().map(Guarded::read).toList())
                .toList();
    }
}
