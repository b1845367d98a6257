package org.doublerandom.directory.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.doublerandom.directory.domain.imports.table.BrokenTable;
import org.doublerandom.directory.domain.imports.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowsTest {
    @Test
    void readsRowsWithTheLineTheyBeginAt() {
        assertThat(rows("a,b\r\n1,\"x,\"\"y\"\"\nz\"\r\n\r\n3,4".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        new Row(1, List.of("a", "b")),
                        new Row(2, List.of("1", "x,\"y\"\nz")),
                        new Row(5, List.of("3", "4")));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() {
        assertThat(rows("\uFEFF编号,b\n1,2".getBytes(StandardCharsets.UTF_8))
                        .get(0)
                        .cells())
                .containsExactly("编号", "b");
    }

    @Test
    void bytesOfAnotherEncodingAreShownWhereTheyStand() {
        List<Row> rows = rows("a,b\n1,青禾\n".getBytes(Charset.forName("GBK")));

        assertThat(rows.get(1).cells().get(0)).isEqualTo("1");
        assertThat(rows.get(1).cells().get(1)).contains("\uFFFD");
    }

    @Test
    void cutUtf8IsShownAtItsCell() {
        byte[] whole = "a,b\n青,2\n".getBytes(StandardCharsets.UTF_8);
        byte[] cut = new byte[whole.length - 1];
        System.arraycopy(whole, 0, cut, 0, 5);
        System.arraycopy(whole, 6, cut, 5, whole.length - 6);

        assertThat(rows(cut).get(1).cells().get(0)).contains("\uFFFD");
        assertThat(rows(cut).get(1).cells().get(1)).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "'a,b\n1,\"x\n2,3\n'| quotes-broken",
                "'a,b\n1,\"x\"y\n'| quotes-broken",
                "''| file-empty",
                "'\n\n'| file-empty"
            },
            delimiter = '|')
    void whatIsNoTableIsRefusedAsAWhole(String text, String code) {
        assertThatThrownBy(() -> rows(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BrokenTable.class)
                .satisfies(e -> assertThat(((BrokenTable) e).error().code()).isEqualTo(code));
    }

    private static List<Row> rows(byte[] file) {
        CsvRows next = CsvRows.of(new ByteArrayInputStream(file));
        List<Row> rows = new ArrayList<>();
        next.forEachRemaining(rows::add);
        next.close();
        return rows;
    }
}
