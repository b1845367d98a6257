package org.doublerandom.starter.http;

import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Which other services are not asked at the moment; this one serves all the same what needs none of them. */
final class GuardsHealth implements HealthIndicator {
    private static final String DEGRADED = "DEGRADED";

    private final Guards guards;

    GuardsHealth(Guards guards) {
        this.guards = guards;
    }

    @Override
    public Health health() {
        Map<String, Guards.State> states = guards.states();
        boolean allAsked = states.values().stream().allMatch(Guards.State::isAsked);
        return (allAsked ? Health.up() : Health.status(DEGRADED))
                .withDetails(states)
                .build();
    }
}
