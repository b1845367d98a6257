package org.doublerandom.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicsTest {
    private final List<NewTopic> topics = Topics.in(Path.of("../../contracts/topics.yaml"));

    @Test
    void factsAreKeptForEver() {
        NewTopic facts = named("draw.events.v1");

        assertThat(facts.numPartitions()).isEqualTo(4);
        assertThat(facts.configs()).isEqualTo(Map.of("retention.ms", "-1"));
    }

    @Test
    void everyTopicHoldsFacts() {
        assertThat(topics).allSatisfy(topic -> assertThat(topic.configs()).containsEntry("retention.ms", "-1"));
    }

    private NewTopic named(String name) {
        return topics.stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
