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
 * both. Prints the times and their ratios to it; where others work on the same machine, these say little, and nothing fails.
 */
@Tag("full")
class SpeedTest {
    private static final String PLAIN = "LowestTicketsBenchmark.plainProgram";
    private static final Path NUMBERS = Path.of("target", "speed.txt");

    @Test
    void aDrawIsTimedBesideThePlainProgram() throws RunnerException, IOException {
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

        assertThat(millis)
                .hasSize(4)
                .allSatisfy((benchmark, best) -> assertThat(best).isPositive());
    }

    private static String named(String benchmark) {
        int type = benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1);
        return benchmark.substring(type + 1);
    }
}
