package org.doublerandom.facts.level;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;

/** Whether commands are taken, as a detail: a service that is not level can be read. */
final class LevelHealth implements HealthIndicator {
    private final Level level;

    LevelHealth(Level level) {
        this.level = level;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        level.failure().ifPresent(reason -> health.withDetail("comparison", reason.toString()));
        try {
            return health.withDetail("commands", level.reason().orElse("taken")).build();
        } catch (DataAccessException e) {
            return health.withDetail("store", e.toString()).build();
        }
    }
}
