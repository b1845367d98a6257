package org.doublerandom.local.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicsTest {
    private final List<Topic> topics = Topics.in(Path.of("../../contracts/topics.yaml"));

    @Test
    void factsAreKeptForEver() {
        assertThat(named("draw.events.v1").made().numPartitions()).isEqualTo(4);
        assertThat(topics)
                .hasSizeGreaterThan(8)
                .allSatisfy(topic -> assertThat(topic.made().configs()).isEqualTo(Map.of("retention.ms", "-1")));
    }

    @Test
    void aTopicSaysWhoWritesAndWhoReadsIt() {
        assertThat(named("plan.internal.v1").context()).isEqualTo("plan");
        assertThat(named("plan.internal.v1").readBy()).containsExactly("directory", "draw", "publication");
    }

    private Topic named(String name) {
        return topics.stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
