package org.doublerandom.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.doublerandom.testkit.Infrastructure;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.PublishedFact;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.api.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Without the broker a service starts and serves; facts leave and come later. */
class BrokerAwayTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final ConnectionString store = Infrastructure.freshDatabase();
    private final String stream = "b-" + UUID.randomUUID().toString().substring(0, 8);
    private final String service = "away-" + stream + "-service";

    @Test
    void aServiceThatStartsWhileItsBrokerIsAwayServesAndReadsOnLater() throws IOException {
        try (NoteCopy before = NoteCopy.start(service, store)) {
            awaitReadiness(before);
        }
        OtherServices others = new OtherServices(JsonMapper.shared());
        publish(others);
        String[] server = Infrastructure.bootstrapServers().split(":");
        try (Passage passage = new Passage(server[0], Integer.parseInt(server[1]))) {
            passage.shut();
            String through = "127.0.0.1:" + passage.entrance();
            try (NoteCopy copy = NoteCopy.start(service, store, through)) {
                awaitReadiness(copy);
                assertThat(copy.partitions()).isZero();
                assertThat(copy.consumer().path("running").asBoolean()).isFalse();
                assertThat(copy.consumer().path("reason").asString()).isNotBlank();
                // It cannot know yet whether its store is as old as its topics.
                write(copy).isRefused(503, "not-level");

                passage.open();
                await().atMost(SOON).until(() -> copy.read().contains(stream + ":later"));
                await().atMost(SOON).until(() -> write(copy).status() == 200);
                passage.shut();
                String id = write(copy).isStatus(200).json().path("id").asString();
                passage.open();
                others.await("plan.internal.v1", "org.doublerandom.notes.Lengthened.v1", id, 1);
            }
        }
        others.destroy();
    }

    private static Answer write(NoteCopy copy) {
        return copy.api().as(TestPerson.with("p-1", "PLANNER")).post("/api/notes/v1/notes", Map.of("text", "kept"));
    }

    private static void awaitReadiness(NoteCopy copy) {
        await().atMost(SOON)
                .until(() -> copy.api()
                                .anonymously()
                                .get("/actuator/health/readiness")
                                .status()
                        == 200);
    }

    private void publish(OtherServices others) {
        others.publish(
                PublishedFact.of(NoteCopy.TOPIC, "org.doublerandom.inspection.Seen.v1", stream, 1, stream),
                new NoteService.Seen("later"));
    }
}
