package org.doublerandom.tables.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.doublerandom.tables.Files;
import org.doublerandom.tables.Reading;
import org.doublerandom.tables.line.FileRefused;
import org.doublerandom.tables.line.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static final Charset GB = Charset.forName("GB18030");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void findsWhatSeparatesTheCells(Separator separator) throws IOException {
        String s = String.valueOf(separator.character());
        Path file = Files.written(folder, String.join(s, "编号", "名称", "依据") + "\n1" + s + "\"甲,乙;丙\t丁\"" + s + "三\n");

        assertThat(Separator.in(file, Encoding.UTF_8)).isEqualTo(separator);
        assertThat(Files.texts(Files.lines(file).get(1))).containsExactly("1", "甲,乙;丙\t丁", "三");
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8, UTF_8",
        "us-ascii, UTF_8",
        "gb18030, GB18030",
        "GBK, GB18030",
        "gb2312, GB18030",
        "MS936, GB18030"
    })
    void aCharsetIsReadInTheEncodingThatHoldsIt(String charset, Encoding encoding) {
        assertThat(Encoding.holding(Charset.forName(charset))).contains(encoding);
        assertThat(Encoding.holding(StandardCharsets.UTF_16)).isEmpty();
    }

    @Test
    void listsInsideACellDoNotSeparateCells() throws IOException {
        String scopes = IntStream.range(0, 11).mapToObj(n -> "s" + n).collect(Collectors.joining(";"));
        Path file = Files.written(folder, "target,name,scope\n" + ("1,甲," + scopes + "\n").repeat(20));

        assertThat(Separator.in(file, Encoding.UTF_8)).isEqualTo(Separator.COMMA);
    }

    @Test
    void aColumnAloneIsATable() throws IOException {
        assertThat(Files.lines(Files.written(folder, "scope\n各类企业\n"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"编号,名称\r\n1,甲\r\n", "编号,名称\n1,甲", "\uFEFF编号,名称\n1,甲\n"})
    void lineEndsAndTheMarkOfByteOrderAreNoText(String text) throws IOException {
        List<Line> lines = Files.lines(Files.written(folder, text));

        assertThat(lines).extracting(Files::texts).containsExactly(List.of("编号", "名称"), List.of("1", "甲"));
    }

    @Test
    void aLineBreakInsideQuotesBelongsToTheCell() throws IOException {
        List<Line> lines = Files.lines(Files.written(folder, "编号,名称\n1,\"甲\n乙\"\n2,丙\n"));

        assertThat(Files.texts(lines.get(1))).containsExactly("1", "甲\n乙");
        assertThat(lines.get(2).number()).isEqualTo(4);
    }

    @Test
    void blankLinesAreNoLines() throws IOException {
        assertThat(Files.lines(Files.published("cases/blank-rows-targets.csv"))).hasSize(2);
        assertThat(Files.lines(Files.written(folder, "a,b\n\n , \n\u3000,\u00A0\n1,2\n")))
                .extracting(Line::number)
                .containsExactly(1L, 5L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb18030-items.csv", "gb18030-targets.csv"})
    void whatIsNotUtf8IsReadAsGb18030(String name) throws IOException {
        Path file = Files.published("cases/" + name);

        assertThat(EncodingFound.in(file)).isEqualTo(new EncodingFound(Encoding.GB18030, true));
        assertThat(Files.lines(file).get(1).cells().toString()).containsPattern("试验|青禾");
    }

    @Test
    void bytesThatAreValidInBothAreDecidedByTheWholeFile() throws IOException {
        // 学校 in GB18030 is two letters of other alphabets in UTF-8.
        Path gb = Files.written(folder, "学校\n", GB);
        assertThat(Scripts.of(gb, Encoding.UTF_8).readable()).isTrue();
        assertThat(EncodingFound.in(gb)).isEqualTo(new EncodingFound(Encoding.GB18030, true));

        Path utf8 = Files.written(folder, "编号,抽查事项名称\n1,学校\n");
        assertThat(EncodingFound.in(utf8)).isEqualTo(new EncodingFound(Encoding.UTF_8, true));
    }

    @Test
    void whatNobodyCanDecideIsAsked() throws IOException {
        Path file = Files.written(folder, "Ünîté,Ägypten,Ölfeld,名\n".repeat(2));

        assertThat(EncodingFound.in(file).isSure())
                .isEqualTo(!Scripts.of(file, Encoding.GB18030).readable());
        assertThat(EncodingFound.in(Files.written(folder, "name,code\nabc,1\n")).isSure())
                .isTrue();
    }

    @Test
    void aFileOfTwoEncodingsIsRefusedWithItsLine() {
        byte[] head = "编号,名称\n1,甲\n2,".getBytes(StandardCharsets.UTF_8);
        byte[] both = IntStream.concat(
                        IntStream.range(0, head.length).map(i -> head[i]), IntStream.of(0xFF, 0xFF, '\n'))
                .collect(java.io.ByteArrayOutputStream::new, java.io.ByteArrayOutputStream::write, (a, b) -> {})
                .toByteArray();
        Path file = Files.written(folder, both);

        assertThatThrownBy(() -> Reading.found(file)).isInstanceOfSatisfying(FileRefused.class, refused -> {
            assertThat(refused.code()).isEqualTo("encoding-broken");
            assertThat(refused.line()).isEqualTo(3);
        });
        assertThatThrownBy(() -> Files.all(CsvLines.of(file, Encoding.UTF_8, Separator.COMMA)))
                .isInstanceOf(FileRefused.class);
    }

    @Test
    void aQuoteThatNeverClosesIsRefused() {
        Path file = Files.written(folder, "编号,名称\n1,\"甲\n2,乙\n");

        assertThatThrownBy(() -> Files.lines(file))
                .isInstanceOfSatisfying(
                        FileRefused.class, refused -> assertThat(refused.code()).isEqualTo("quotes-broken"));
    }

    @Test
    void aLongFileIsReadLineByLine() throws IOException {
        String text =
                IntStream.range(0, 50_000).mapToObj(n -> n + ",青禾县试验商贸有限公司\n").collect(Collectors.joining());

        List<Line> lines = Files.lines(Files.written(folder, text, GB));

        assertThat(lines).hasSize(50_000);
        assertThat(Files.texts(lines.get(49_999))).containsExactly("49999", "青禾县试验商贸有限公司");
    }
}
