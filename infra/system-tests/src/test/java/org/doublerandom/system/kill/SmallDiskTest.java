package org.doublerandom.system.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.doublerandom.system.examine.Examination;
import org.doublerandom.system.kill.KilledSample.Remains;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The store on a real file system that is full for a while, in the middle of the visits. */
@Tag("full")
class SmallDiskTest {
    private static final Duration FULL = Duration.ofSeconds(15);
    // A mount of its own that nobody else sees and that ends with the processes that have it.
    private static final List<String> ON_A_SMALL_DISK = List.of(
            "unshare", "-Urm", "sh", "-c", "mkdir -p \"$0\" && mount -t tmpfs -o size=64m tmpfs \"$0\" && exec \"$@\"");

    @Test
    void theStoreRefusesWhileItIsFullAndGoesOnAfterwards() throws IOException, InterruptedException {
        Remains remains = KilledSample.after(List.copyOf(ON_A_SMALL_DISK), SmallDiskTest::course);

        assertThat(Examination.of(remains.installation())).isEmpty();
    }

    private static void course(KilledSample sample) throws IOException {
        sample.until("/review", 6);
        ProcessHandle store = sample.process("store");
        Path filler = Path.of("/proc", String.valueOf(store.pid()), "root")
                .resolve(sample.storeFolder().toString().substring(1))
                .resolve("filler");
        fill(filler);
        await("end of the time without room")
                .pollDelay(FULL)
                .atMost(FULL.plusSeconds(5))
                .until(() -> true);
        Files.delete(filler);
        sample.until("/review", 20);
        assertThat(sample.process("store")).as("the store that was full").isEqualTo(store);
    }

    private static void fill(Path filler) throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream file = Files.newOutputStream(filler)) {
            while (true) {
                file.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }
}
