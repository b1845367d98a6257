package org.doublerandom.directory.domain.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.tables.header.Row;
import org.junit.jupiter.api.Test;

/** Files of many millions of short lines, which are short enough to be brought. */
class ManyRowsTest {
    private static final int LINES = 3_700_000;

    @Test
    void millionsOfBadRowsAreCountedInLittleMemory() throws IOException, InterruptedException {
        Process examination = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InLittleMemory.class.getName())
                .redirectErrorStream(true)
                .start();
        String told = new String(examination.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(examination.waitFor()).as(told).isZero();
        assertThat(told).contains(LINES + " refused, 200 told, " + (LINES - 200) + " omitted");
    }

    @Test
    void aTableOfWhichAllRowsAreHeldHasAnEnd() {
        Examination<ItemRow> items = new Examination<>(new ItemTable(new ItemList("ZJ2017"), item -> Optional.empty()));
        for (int line = 2; line <= ItemTable.MOST_ROWS + 1; line++) {
            items.row(new Row(line, Map.of(), Set.of(), 1));
        }

        assertThatThrownBy(() -> items.row(new Row(ItemTable.MOST_ROWS + 2, Map.of(), Set.of(), 1)))
                .isInstanceOf(BrokenTable.class)
                .hasMessageContaining("more than " + ItemTable.MOST_ROWS + " rows");
    }

    /** A process of its own, whose memory is the measure. */
    static final class InLittleMemory {
        private InLittleMemory() {}

        public static void main(String[] nothing) {
            Examination<?> targets = new Examination<>(new TargetTable(LocalDate.of(2024, 4, 16)));
            for (int line = 2; line < LINES + 2; line++) {
                targets.row(new Row(line, Map.of(), Set.of(), 1));
            }
            Findings findings = targets.conclude();
            System.out.println(findings.refusedRows() + " refused, "
                    + findings.errors().size() + " told, " + findings.omitted() + " omitted");
        }
    }
}
