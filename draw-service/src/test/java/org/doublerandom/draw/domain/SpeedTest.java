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
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long a draw takes, held against a plain program that does the first half of it in the same run: a slow machine is slow in
 * both.
 */
@Tag("full")
class SpeedTest {
    private static final String PLAIN = "LowestTicketsBenchmark.plainProgram";
    private static final Path NUMBERS = Path.of("target", "speed.txt");

    /** Where that program takes 76 ms, a whole draw may take 0.8 s and the assignment of 1000 targets 0.5 s. */
    private static final Map<String, Double> MOST = Map.of(
            "LowestTicketsBenchmark.service", 1.5,
            "WholeDrawBenchmark.service", 10.5,
            "InspectorLotBenchmark.service", 6.5);

    @Test
    void aDrawIsNotSlow() throws RunnerException, IOException {
        Map<String, Double> millis = new Runner(new OptionsBuilder()
                        .include("^org\\.doublerandom\\.draw\\..*Benchmark\\.")
                        .build())
                .run().stream()
                        .collect(Collectors.toMap(
                                result -> named(result.getParams().getBenchmark()),
                                // The best of the iterations: the machine may have had something else to do in others.
                                result -> result.getPrimaryResult()
                                        .getStatistics()
                                        .getMin()));
        double plain = millis.get(PLAIN);
        String numbers = millis.entrySet().stream()
                .map(each -> String.format(
                        Locale.ROOT, "%-40s %8.1f ms %6.2f%n", each.getKey(), each.getValue(), each.getValue() / plain))
                .sorted()
                .collect(Collectors.joining());
        System.out.print(numbers);
        Files.writeString(NUMBERS, numbers);

        assertThat(millis).hasSize(1 + MOST.size());
        MOST.forEach((benchmark, most) ->
                assertThat(millis.get(benchmark) / plain).as(benchmark).isLessThan(most));
    }

    private static String named(String benchmark) {
        int type = benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1);
        return benchmark.substring(type + 1);
    }
}
