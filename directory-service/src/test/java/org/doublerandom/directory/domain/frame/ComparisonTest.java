package org.doublerandom.directory.domain.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {
    private static final FrameDifference.Basis NOTHING = new FrameDifference.Basis(null, null);

    private final InMemoryChunks chunks = new InMemoryChunks();

    private FrameDifference compared(List<String> before, List<String> now) {
        return new Comparison(chunks)
                .of(
                        NOTHING,
                        before.stream().map(ComparedLine::ofPool),
                        now.stream().map(ComparedLine::ofPool));
    }

    private String listOf(FrameDifference difference) {
        return String.join("\n", difference.list().lines(chunks).toList());
    }

    @Test
    void whoWasAddedLeftOrChangedIsNamedWithWhatWasAndWhatIs() {
        FrameDifference difference = compared(
                List.of(
                        "A1\t330102\tALL\t0\t-",
                        "A2\t330102\tALL\t0\t-",
                        "A3\t330102\tALL\t0\t-",
                        "A5\t330102\tALL\t1\t-"),
                List.of(
                        "A0\t330103\tALL\t0\t-",
                        "A2\t330103\tALL\t0\t-",
                        "A3\t330102\tSTRUCK\t0\t-",
                        "A5\t330102\tALL\t0\tCLOSED"));

        assertThat(listOf(difference)).isEqualTo("""
                A0\tADDED\t-\t330103 ALL -
                A1\tLEFT\t330102 ALL -\t-
                A2\tCHANGED\t330102 ALL -\t330103 ALL -
                A3\tCHANGED\t330102 ALL -\t330102 STRUCK -
                A5\tCHANGED\t330102 ALL -\t330102 ALL CLOSED""");
        assertThat(difference)
                .returns(1L, FrameDifference::added)
                .returns(1L, FrameDifference::left)
                .returns(3L, FrameDifference::changed);
    }

    @Test
    void howOftenSomebodyWasDrawnAndAStratumThatIsAClassAreNoChange() {
        FrameDifference difference = compared(
                List.of("A1\t330102\tALL\t0\t-", "A2\t330102\tS1\t0\t-"),
                List.of("A1\t330102\tALL\t1\t-", "A2\t330102\tS2\t0\t-"));

        assertThat(difference.list().lines()).isZero();
        assertThat(difference.changed()).isZero();
    }

    @Test
    void againstNothingEverybodyIsNewAndAgainstEverybodyNobodyIsLeft() {
        List<String> pool = List.of("A1\t330102\tALL\t0\t-", "A2\t330102\tALL\t0\t-");

        assertThat(compared(List.of(), pool).added()).isEqualTo(2);
        assertThat(compared(pool, List.of()).left()).isEqualTo(2);
        assertThat(compared(pool, pool).list().lines()).isZero();
        assertThat(compared(List.of(), List.of()).list().lines()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theListTurnsTheOldPoolIntoTheNewOne(long seed) {
        List<String> before = pool(new SplittableRandom(seed));
        List<String> now = pool(new SplittableRandom(seed + 100));

        TreeMap<String, String> turned = new TreeMap<>();
        before.forEach(line -> turned.put(
                ComparedLine.ofPool(line).id(), ComparedLine.ofPool(line).text()));
        compared(before, now).list().lines(chunks).map(line -> line.split("\t")).forEach(change -> {
            String was = turned.remove(change[0]);
            assertThat(was == null ? "-" : was).isEqualTo(change[2]);
            if (!change[3].equals("-")) {
                turned.put(change[0], change[3]);
            }
        });

        assertThat(turned.values())
                .containsExactlyElementsOf(now.stream()
                        .map(line -> ComparedLine.ofPool(line).text())
                        .toList());
    }

    private static List<String> pool(SplittableRandom random) {
        List<String> lines = new ArrayList<>();
        IntStream.range(1_000, 2_000)
                .filter(n -> random.nextInt(3) > 0)
                .forEach(n -> lines.add("A" + n + "\t33010"
                        + random.nextInt(1, 3) + "\t" + (random.nextInt(5) == 0 ? "STRUCK" : "ALL") + "\t0\t"
                        + (random.nextInt(5) == 0 ? "CLOSED" : "-")));
        return lines;
    }
}
