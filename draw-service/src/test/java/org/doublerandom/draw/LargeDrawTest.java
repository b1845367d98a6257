package org.doublerandom.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The draw of a large city: 1,800 of 60,000 with 120 inspectors, by the whole service with its broker and its store. */
@Tag("full")
class LargeDrawTest extends DrawCeremony {
    private static final int CANDIDATES = 60_000;
    private static final int INSPECTORS = 120;
    private static final int DRAWN = 1_800;
    private static final int TIMES = 3;

    @Override
    int ratio() {
        return DRAWN * 10_000 / CANDIDATES;
    }

    private static SampleFrame city() {
        String pool = IntStream.range(0, CANDIDATES)
                .mapToObj(n -> "T%05d\t00000000%d\tALL\t0\t-\n".formatted(n, n % 7))
                .collect(Collectors.joining());
        String roster = IntStream.range(0, INSPECTORS)
                .mapToObj(n -> "I%03d\t%s\t%s\t40\t%d\n"
                        .formatted(n, n % 3 == 0 ? "*" : "00000000" + n % 7, n % 2 == 0 ? "FOOD" : "-", n % 5))
                .collect(Collectors.joining());
        return new SampleFrame(pool, roster, "I000\tT00001\n", 256);
    }

    /** Prints how long it took from the announcement to the outcome; a slow machine fails nothing. */
    @Test
    void isPublicSoonAfterItsAnnouncement() {
        for (int n = 1; n <= TIMES; n++) {
            String id = opened("2024.L09.B" + n, city());
            long begun = System.nanoTime();
            Duration busyBefore = busy();
            announce(id).isStatus(200);
            soon(() -> !draw(id).at("/announcement/publishedAt").isMissingNode());
            clock().forward(Duration.ofSeconds(61));
            long thrown = System.nanoTime();
            enter(id, wang, THROWS).isStatus(200);
            enter(id, liu, THROWS).isStatus(200);
            soon(() -> publicFile(id, "outcome.txt").status() == 200);
            long end = System.nanoTime();

            System.out.printf(
                    Locale.ROOT,
                    "announced and published in %d ms, entered, drawn and public in %d ms; %d ms of the processor%n",
                    (thrown - begun) / 1_000_000,
                    (end - thrown) / 1_000_000,
                    busy().minus(busyBefore).toMillis());
            assertThat(publicFile(id, "outcome.txt").text().lines().filter(line -> line.startsWith("primary ")))
                    .hasSize(DRAWN);
            assertThat(auditedFile(id, "outcome-full.txt").text().lines().filter(line -> line.startsWith("team ")))
                    .hasSize(DRAWN);
        }
    }

    /** Of service, broker, store and this test together, which are one process here. */
    private static Duration busy() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private static void soon(BooleanSupplier happened) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(happened::getAsBoolean);
    }
}
