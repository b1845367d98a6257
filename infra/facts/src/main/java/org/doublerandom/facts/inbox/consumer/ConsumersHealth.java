package org.doublerandom.facts.inbox.consumer;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while a consumer does not run, with the reason: facts of its topic are not applied meanwhile. */
final class ConsumersHealth implements HealthIndicator {
    private final FactConsumers consumers;
    private final Set<String> topics;

    ConsumersHealth(FactConsumers consumers, Set<String> topics) {
        this.consumers = consumers;
        this.topics = Set.copyOf(topics);
    }

    @Override
    public Health health() {
        Map<String, Object> details = new TreeMap<>();
        topics.forEach(
                topic -> details.put(topic, Map.of("running", false, "reason", "the broker has not answered yet")));
        boolean allRun = consumers.all().size() >= topics.size();
        for (FactConsumer consumer : consumers.all()) {
            allRun &= consumer.isRunning();
            Map<String, Object> one = new TreeMap<>();
            one.put("running", consumer.isRunning());
            one.put("partitions", consumer.partitions());
            String reason = consumer.reason();
            if (reason != null) {
                one.put("reason", reason);
            }
            details.put(consumer.topic(), one);
        }
        return (allRun ? Health.up() : Health.down()).withDetails(details).build();
    }
}
