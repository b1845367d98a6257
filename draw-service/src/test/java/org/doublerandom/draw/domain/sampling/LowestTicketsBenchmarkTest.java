package org.doublerandom.draw.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;

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
}
