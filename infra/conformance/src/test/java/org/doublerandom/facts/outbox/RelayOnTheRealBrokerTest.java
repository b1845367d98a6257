package org.doublerandom.facts.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.doublerandom.testkit.FreshStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the real producer and broker refuse, each in its own way. */
class RelayOnTheRealBrokerTest {
    private static final Duration SOON = Duration.ofSeconds(40);

    private final RealBroker broker = new RealBroker();
    private final TellingService service =
            TellingService.on(FreshStore.mongo(), broker.template(), broker.service(), HeldBack.NOTHING);

    @AfterEach
    void close() {
        service.close();
        broker.close();
    }

    @Test
    void aRecordThatIsTooLargeDelaysItsOwnStreamOnly() {
        service.start();
        service.tell("bad", broker.topic(), "x".repeat(1_100_000), "after");

        othersPass();
        assertThat(broker.numbers("bad")).isEmpty();
        await().atMost(SOON).until(() -> reasons().contains("RecordTooLargeException"));
    }

    @Test
    void aTopicThatIsNotThereDelaysItsOwnStreamsOnly() {
        service.start();
        IntStream.range(0, 20).forEach(i -> service.tell("s" + i, "nowhere.events.v1", "lost"));

        othersPass();
        await().atMost(SOON).until(() -> reasons().contains("nowhere.events.v1"));
    }

    @Test
    void aFactCarriesItsAttributesAsHeaders() {
        service.start();
        service.tell("s1", broker.topic(), "a");
        await().atMost(SOON).until(() -> broker.numbers("s1").equals(List.of(1L)));

        assertThat(broker.of("s1").get(0).headers())
                .containsAllEntriesOf(Map.of(
                        "ce_type",
                        TellingService.TYPE,
                        "ce_source",
                        broker.service(),
                        "ce_subject",
                        "s1",
                        "ce_sequence",
                        "1",
                        "ce_dataschema",
                        "urn:doublerandom:events/plan/told/v1/schema.json"))
                .doesNotContainKey("ce_actor");
    }

    private void othersPass() {
        IntStream.range(0, 20).forEach(i -> service.tell("other" + i, broker.topic(), "a", "b"));
        await().atMost(SOON)
                .until(() -> IntStream.range(0, 20)
                        .allMatch(i -> broker.numbers("other" + i).equals(List.of(1L, 2L))));
    }

    private String reasons() {
        return service.relay.failing().reasons().toString();
    }
}
