package org.doublerandom.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.doublerandom.local.story.Session;
import org.doublerandom.system.input.WrongInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Comes after the journeys, for it leaves drafts behind. */
@ExtendWith(RunningPlatform.class)
class WrongInputTest {
    private static final Map<String, String> ACCOUNTS = Map.of(
            "SYSTEM_ADMIN", "admin",
            "PLANNER", "planner",
            "APPROVER", "approver",
            "DRAW_OFFICER", "drawofficer",
            "WITNESS", "witness1",
            "REVIEWER", "reviewer",
            "PUBLISHER", "publisher",
            "AUDITOR", "auditor",
            "OPERATOR", "operator-1");

    private final County county;

    WrongInputTest(County county) {
        this.county = county;
    }

    @Test
    void whateverIsSentIsAnsweredAsTheDocumentsSay() {
        county.approvedPlan();
        long seed = Long.getLong("doublerandom.seed", System.currentTimeMillis());
        System.out.println("seed of the requests: -Ddoublerandom.seed=" + seed);
        WrongInput input = new WrongInput(county.gateway(), this::somebodyWith, seed);

        List<String> faults = input.send(2_600);

        System.out.println("answers by status: " + input.statuses());
        int answered = input.statuses().entrySet().stream()
                .filter(status -> status.getKey() != 429)
                .mapToInt(Map.Entry::getValue)
                .sum();
        assertThat(faults).as("seed " + seed).isEmpty();
        assertThat(answered).isGreaterThanOrEqualTo(2_000);
    }

    private Session somebodyWith(String role) {
        if (role.isEmpty()) {
            return county.anybody();
        }
        return role.equals("INSPECTOR") ? county.anInspector() : county.as(ACCOUNTS.getOrDefault(role, "auditor"));
    }
}
