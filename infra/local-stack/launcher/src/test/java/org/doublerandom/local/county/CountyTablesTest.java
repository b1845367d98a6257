package org.doublerandom.local.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountyTablesTest {
    private static final long SEED = 20_240_416;
    private static final Map<String, Integer> OF_EACH_KIND = Map.of(
            "ENTERPRISE", 18_000,
            "SOLE_PROPRIETOR", 38_500,
            "COOPERATIVE", 900,
            "BRANCH", 1_400,
            "PRODUCT", 400,
            "PROJECT", 250,
            "SITE", 350,
            "EQUIPMENT", 200);

    private final TargetRows targets = new TargetRows(SEED);
    private final List<String> lines = targets.lines();

    @Test
    void thereAreSixtyThousandOfAllKindsAndAHundredAndTwentyThatAreSpoilt() {
        assertThat(lines).hasSize(1 + 60_000 + 120);
        Map<String, Long> kinds = lines.stream()
                .skip(1)
                .collect(Collectors.groupingBy(line -> line.split(",")[1], Collectors.counting()));

        // What is spoilt was an enterprise; of twelve of them nobody can see it any more.
        assertThat(kinds).containsEntry("SHOP", 12L).containsEntry("ENTERPRISE", 18_000L + 108);
        OF_EACH_KIND.forEach((kind, rows) -> {
            if (!kind.equals("ENTERPRISE")) {
                assertThat(kinds).containsEntry(kind, (long) rows);
            }
        });
    }

    @Test
    void eachBusinessHasANumberOfItsOwn() {
        assertThat(targets.enterprises()).hasSize(18_000).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 100_000).mapToObj(n -> Codes.credit("92", n)))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("92000000MA[0-9A-HJ-NP-RTUWXY]{8}"));
    }

    @Test
    void theSameSeedMakesTheSameCounty() {
        assertThat(new TargetRows(SEED).lines()).isEqualTo(lines);
        assertThat(new InspectorRows(SEED).lines())
                .hasSize(121)
                .isEqualTo(new InspectorRows(SEED).lines())
                .extracting(line -> line.split(",")[0])
                .doesNotHaveDuplicates();
    }

    @Test
    void classesChangeALittleFromOneMonthToTheNext() {
        ClassRows classes = new ClassRows(SEED, targets.enterprises());
        List<String> february = classes.lines(YearMonth.of(2024, 2));
        List<String> march = classes.lines(YearMonth.of(2024, 3));
        long changed = IntStream.range(1, march.size())
                .filter(i -> !february.get(i).split(",")[1].equals(march.get(i).split(",")[1]))
                .count();

        assertThat(march).hasSize(18_001);
        assertThat(changed).isBetween(50L, 400L);
    }
}
