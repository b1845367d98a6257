package org.doublerandom.draw.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

class LowestTicketsBenchmarkTest {
    @Test
    void bothProgramsDrawTheSame() throws GeneralSecurityException {
        LowestTicketsBenchmark benchmark = new LowestTicketsBenchmark();
        benchmark.candidates = 20_000;
        benchmark.freeze();

        assertThat(benchmark.service())
                .extracting(drawn -> drawn.id().value())
                .isEqualTo(benchmark.plainProgram().stream()
                        .map(id -> new String(id, StandardCharsets.US_ASCII))
                        .toList())
                .hasSize(1_000);
    }

    /** Prints both times; a slow machine fails nothing. */
    @Test
    @Tag("full")
    void bothProgramsAreTimed() throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(LowestTicketsBenchmark.class.getName())
                        .build())
                .run();

        assertThat(results)
                .hasSize(2)
                .allSatisfy(result ->
                        assertThat(result.getPrimaryResult().getScore()).isPositive());
    }
}
