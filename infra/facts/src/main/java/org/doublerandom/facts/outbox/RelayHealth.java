package org.doublerandom.facts.outbox;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;

/** How the relay fares, as details: a service whose facts wait can serve all the same. */
final class RelayHealth implements HealthIndicator {
    private final OutboxRelay relay;
    private final OutboxBacklog backlog;

    RelayHealth(OutboxRelay relay, OutboxBacklog backlog) {
        this.relay = relay;
        this.backlog = backlog;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        relay.thread().died().ifPresent(reason -> health.withDetail("thread", "died of " + reason));
        long number = relay.turn().number();
        health.withDetail("turn", number == 0 ? "another copy has it" : "number " + number);
        if (!relay.failing().reasons().isEmpty()) {
            health.withDetail("failing", relay.failing().reasons());
        }
        try {
            OutboxBacklog.Measure measure = backlog.measure();
            health.withDetail("waiting", measure.depth());
            health.withDetail("oldestSeconds", measure.oldest().toSeconds());
        } catch (DataAccessException e) {
            health.withDetail("store", e.toString());
        }
        return health.build();
    }
}
