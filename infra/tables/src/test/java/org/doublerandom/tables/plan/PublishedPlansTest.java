package org.doublerandom.tables.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.doublerandom.tables.Files;
import org.doublerandom.tables.line.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedPlansTest {
    static List<String> files() {
        return PublishedPlans.files().toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachRowOfEachTableSaysWhatAPersonReadInIt(String file) throws IOException {
        List<Map<String, String>> read = read(file);
        List<Map<String, String>> written = written(file);

        assertThat(read).isEqualTo(written);
    }

    @Test
    void everyWrittenRowIsOfOneOfTheTables() throws IOException {
        assertThat(Files.lines(Files.published("plans/normalized.csv"))).hasSize(1 + 83);
        assertThat(files().stream()
                        .mapToInt(file -> PublishedPlans.table(file).rows().size())
                        .sum())
                .isEqualTo(83);
        assertThat(files()).hasSize(20);
    }

    /** What a person has to look at in each table; in the others everything is understood. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shanggao-2023              | 2,3,4,5,6,7,8   | targets-missing
            guangyuan-justice-2020     | 2,3,4,5,6,7     | items-missing
            huangshi-natres-2024-joint | 2,3,4,5,6       | window-of-another-year
            qingshan-2024-joint        | 3               | window-not-understood
            wangcang-forestry-2022     | 2,3             | window-not-understood
            tengzhou-civil-2024-joint  | ''              | ''
            """)
    void whatIsNotUnderstoodIsFoundAtItsLine(String file, String lines, String code) {
        List<PlanFinding> findings = PublishedPlans.table(file).findings();

        assertThat(findings.stream().map(each -> String.valueOf(each.line())).toList())
                .isEqualTo(lines.isEmpty() ? List.of() : List.of(lines.split(",")));
        assertThat(findings).allMatch(each -> each.code().equals(code));
    }

    private static List<Map<String, String>> read(String file) {
        List<PlanRow> rows = PublishedPlans.table(file).rows();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> PublishedPlans.normalized(file, i + 1, rows.get(i)))
                .toList();
    }

    private static List<Map<String, String>> written(String file) throws IOException {
        List<Line> lines = Files.lines(Files.published("plans/normalized.csv"));
        List<String> names = Files.texts(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = 0; column < names.size(); column++) {
                row.put(names.get(column), line.cell(column).text());
            }
            if (row.get("source_file").equals("plans/" + file + ".csv")) {
                rows.add(row);
            }
        }
        return rows;
    }
}
