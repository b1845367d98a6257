package org.doublerandom.draw.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long a draw takes, held against a plain program that does the first half of it in the same run: a slow machine is slow in
 * both. Prints the times and the ratios; what is asserted is a ratio of processor times, of which others who work on the same machine
 * take nothing.
 */
@Tag("full")
class SpeedTest {
    private static final String PLAIN = "LowestTicketsBenchmark.plainProgram";

    /**
     * How many times the plain program each may take. For a million candidates, it took 76 ms where the whole path was to take 800 at
     * most, and the assignment of 1,000 targets to 100 inspectors 500.
     */
    private static final Map<String, Double> MOST = Map.of(
            "LowestTicketsBenchmark.service", 1.5,
            "WholeDrawBenchmark.service", 800.0 / 76,
            "InspectorLotBenchmark.service", 500.0 / 76);

    private static final Path NUMBERS = Path.of("target", "speed.txt");

    /**
     * The best of the iterations, in milliseconds: the machine may have had something else to do in others.
     *
     * @param wall by the clock
     * @param processor of all threads of the process
     */
    private record Best(double wall, double processor) {
        static Best of(RunResult result) {
            return new Best(
                    result.getPrimaryResult().getStatistics().getMin(),
                    result.getSecondaryResults()
                            .get(ProcessorTime.LABEL)
                            .getStatistics()
                            .getMin());
        }
    }

    @Test
    void aDrawTakesAtMostSoManyTimesAsLongAsThePlainProgram() throws RunnerException, IOException {
        Map<String, Best> best = new Runner(new OptionsBuilder()
                        .include("^org\\.doublerandom\\.draw\\..*Benchmark\\.")
                        .addProfiler(ProcessorTime.class)
                        // With both compilers, as the service runs: not as the tests do.
                        .jvmArgs("-Xshare:auto")
                        .build())
                .run().stream()
                        .collect(Collectors.toMap(
                                result -> named(result.getParams().getBenchmark()), Best::of));
        Best plain = best.get(PLAIN);
        String numbers = best.entrySet().stream()
                .map(each -> line(each.getKey(), each.getValue(), plain))
                .sorted()
                .collect(Collectors.joining());
        System.out.print(numbers);
        Files.writeString(NUMBERS, numbers);

        assertThat(best)
                .as(numbers)
                .hasSize(MOST.size() + 1)
                .allSatisfy((benchmark, times) -> assertThat(times.processor()).isPositive());
        assertThat(MOST)
                .allSatisfy((benchmark, most) -> assertThat(best.get(benchmark).processor() / plain.processor())
                        .as(benchmark + "\n" + numbers)
                        .isLessThanOrEqualTo(most));
    }

    private static String line(String benchmark, Best best, Best plain) {
        return String.format(
                Locale.ROOT,
                "%-40s %8.1f ms %6.2f   processor %8.1f ms %6.2f%n",
                benchmark,
                best.wall(),
                best.wall() / plain.wall(),
                best.processor(),
                best.processor() / plain.processor());
    }

    private static String named(String benchmark) {
        int type = benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1);
        return benchmark.substring(type + 1);
    }
}
