package org.doublerandom.facts.inbox;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down as soon as one consumer had to stop: facts of its topic are no longer applied. */
final class ConsumersHealth implements HealthIndicator {
    private final Map<String, String> stopped = new ConcurrentSkipListMap<>();

    void stopped(String topic, String reason) {
        stopped.put(topic, reason);
    }

    @Override
    public Health health() {
        return stopped.isEmpty()
                ? Health.up().build()
                : Health.down().withDetails(Map.copyOf(stopped)).build();
    }
}
