package org.doublerandom.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.doublerandom.local.story.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A whole county is brought in through the public API, as {@code --sample county} does it. */
@Tag("full")
@ExtendWith({FreshPlatform.class, RunningPlatform.class})
class WholeCountyTest {
    private static final String API = "/api/directory/v1/";

    private final County county;

    WholeCountyTest(County county) {
        this.county = county;
    }

    @Test
    void everySoundRowStandsInTheDirectory() {
        county.isBroughtInWhole();

        Session admin = county.as("admin");
        assertThat(json(admin, "quality").path("targets").asLong()).isEqualTo(60_000);
        assertThat(json(admin, "targets?kind=PRODUCT&limit=1").path("total").asLong())
                .isEqualTo(400);
        assertThat(json(admin, "inspectors?limit=1").path("total").asLong()).isEqualTo(120);
        assertThat(json(admin, "editions/UPPER2024/gaps").path("open").asLong()).isEqualTo(2);
        assertThat(county.as("auditor").get(API + "classes/2024-03").accepted().text())
                .hasLineCount(1 + 18_000);
    }

    private static JsonNode json(Session session, String path) {
        return session.get(API + path).accepted().json();
    }
}
