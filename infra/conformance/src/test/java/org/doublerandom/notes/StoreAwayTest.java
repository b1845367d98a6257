package org.doublerandom.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.doublerandom.testkit.Infrastructure;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.PublishedFact;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Without its store a service says so at once, and goes on by itself when the store is back. */
class StoreAwayTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private final ConnectionString store = Infrastructure.freshDatabase();
    private final String stream = "a-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aStoreThatIsGoneOrHangsIsToldWithinTwoSecondsAndNothingIsLost() throws IOException {
        String[] server = store.getHosts().get(0).split(":");
        try (Passage passage = new Passage(server[0], Integer.parseInt(server[1]));
                NoteCopy copy = NoteCopy.start("away-" + stream + "-service", through(passage))) {
            OtherServices others = new OtherServices(JsonMapper.shared());
            publish(others, 1);
            await().atMost(SOON).until(() -> copy.read().contains(stream + ":1"));
            awaitReadiness(copy, 200);

            passage.shut();
            requireAnswersAtOnce(copy);
            publish(others, 2);
            requireAnswersAtOnce(copy);
            passage.open();
            awaitReadiness(copy, 200);
            await().atMost(SOON).until(() -> copy.read().contains(stream + ":2"));

            passage.holdUp();
            // The first ones too, whose connection was good a moment ago.
            requireAnswersAtOnce(copy);
            publish(others, 3);
            passage.open();
            awaitReadiness(copy, 200);
            await().atMost(SOON).until(() -> copy.read().contains(stream + ":3"));
            assertThat(copy.parked()).isEmpty();
            others.destroy();
        }
    }

    private static void requireAnswersAtOnce(NoteCopy copy) {
        requireStatus(copy, "/api/notes/v1/notes/any", 503);
        requireStatus(copy, "/actuator/health/readiness", 503);
        requireStatus(copy, "/actuator/health/liveness", 200);
    }

    private static void requireStatus(NoteCopy copy, String path, int status) {
        long began = System.nanoTime();
        copy.api().anonymously().get(path).isStatus(status);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).as(path).isLessThan(AT_ONCE);
    }

    private static void awaitReadiness(NoteCopy copy, int status) {
        await().atMost(SOON)
                .until(() -> copy.api()
                                .anonymously()
                                .get("/actuator/health/readiness")
                                .status()
                        == status);
    }

    private ConnectionString through(Passage passage) {
        return new ConnectionString("mongodb://127.0.0.1:" + passage.entrance() + "/" + store.getDatabase());
    }

    private void publish(OtherServices others, long sequence) {
        others.publish(
                PublishedFact.of(
                        NoteCopy.TOPIC, "org.doublerandom.inspection.Seen.v1", stream, sequence, stream + sequence),
                new NoteService.Seen(Long.toString(sequence)));
    }
}
