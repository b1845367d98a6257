package org.doublerandom.gateway;

import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Which services are not asked at the moment; the gateway itself serves all the same. */
@Component("breakersHealthIndicator")
final class BreakersHealth implements HealthIndicator {
    private static final String DEGRADED = "DEGRADED";

    private final Breakers breakers;

    BreakersHealth(Breakers breakers) {
        this.breakers = breakers;
    }

    @Override
    public Health health() {
        Map<String, String> states = breakers.states();
        boolean allClosed = states.values().stream().allMatch("CLOSED"::equals);
        return (allClosed ? Health.up() : Health.status(DEGRADED))
                .withDetails(states)
                .build();
    }
}
