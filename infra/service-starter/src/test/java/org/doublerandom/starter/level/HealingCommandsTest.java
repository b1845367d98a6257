package org.doublerandom.starter.level;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HealingCommandsTest {
    private final HealingCommands healing =
            HealingCommands.parse("PUT /api/plan/v1/plans/*/file/*, POST /api/plan/v1/keys");

    @Test
    void whatIsNamedPassesAndNothingBesideIt() {
        assertThat(healing.include("PUT", "/api/plan/v1/plans/p-1/file/pool")).isTrue();
        assertThat(healing.include("POST", "/api/plan/v1/keys")).isTrue();

        assertThat(healing.include("POST", "/api/plan/v1/plans/p-1/file/pool")).isFalse();
        assertThat(healing.include("PUT", "/api/plan/v1/plans/p-1/file")).isFalse();
        assertThat(healing.include("PUT", "/api/plan/v1/plans/p-1/file/pool/more"))
                .isFalse();
        assertThat(healing.include("PUT", "/api/plan/v1/plans/p-1")).isFalse();
    }

    @Test
    void aServiceThatNamesNoneTakesNone() {
        assertThat(HealingCommands.parse("").include("PUT", "/api/plan/v1/plans/p-1"))
                .isFalse();
    }
}
