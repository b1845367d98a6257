package org.doublerandom.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.WholeServiceTest;
import org.doublerandom.testkit.api.Api;
import org.doublerandom.values.OfficialDay;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Rules about how often targets are visited: written, confirmed by another, public, ended (domain §10, G3). */
@WholeServiceTest
class CapRulesOverHttpTest {
    private static final String API = "/api/directory/v1/cap-rules";
    private static final TestPerson WRITER = TestPerson.with("p-cap-1", "SYSTEM_ADMIN");
    private static final TestPerson SECOND = TestPerson.with("p-cap-2", "SYSTEM_ADMIN");

    @Autowired
    Api api;

    @Autowired
    Clock clock;

    private LocalDate today() {
        return OfficialDay.of(clock.instant());
    }

    private Map<String, Object> rule(String treatment) {
        Map<String, Object> rule = new HashMap<>(Map.of(
                "kinds",
                List.of("ROUTINE"),
                "items",
                List.of(),
                "level",
                "ACROSS",
                "treatment",
                treatment,
                "source",
                "青市监发〔2024〕1号",
                // Of a year in which no test draws.
                "from",
                "2031-01-01"));
        rule.put("times", 2);
        return rule;
    }

    private JsonNode published(String id) {
        JsonNode rows =
                api.anonymously().get(API + "/000000-SAMR").isStatus(200).json().path("rows");
        return rows.valueStream()
                .filter(rule -> rule.path("rule").asString().equals(id))
                .findFirst()
                .orElse(rows.path("none"));
    }

    @Test
    void aRuleHoldsWhenASecondPersonHasConfirmedItAndIsPublicThen() {
        String id = api.as(WRITER)
                .post(API, rule("COUNTED_CAPPED"))
                .isStatus(201)
                .json()
                .at("/rule/rule")
                .asString();
        assertThat(published(id).isMissingNode()).isTrue();
        api.as(WRITER).post(API + "/own/" + id + "/confirmation", "").isRefused(409, "another-confirms-the-rule");

        api.as(SECOND).post(API + "/own/" + id + "/confirmation", "").isStatus(200);

        assertThat(published(id).path("times").asInt()).isEqualTo(2);
        assertThat(published(id).toString()).doesNotContain("p-cap");
        api.as(WRITER)
                .post(
                        API + "/own/" + id + "/ending",
                        Map.of("lastDay", today().minusDays(1).toString(), "reason", "x"))
                .isRefused(422, "cap-rule-ends-before");
        api.as(WRITER)
                .post(API + "/own/" + id + "/ending", Map.of("lastDay", today().toString(), "reason", "新规定取代"))
                .isStatus(200);
        assertThat(published(id).has("lastDay")).isFalse();
        JsonNode ended = api.as(SECOND)
                .post(API + "/own/" + id + "/ending", Map.of("lastDay", today().toString(), "reason", "同意"))
                .isStatus(200)
                .json();
        assertThat(ended.path("endedBy").asString()).isEqualTo("p-cap-1");
        assertThat(ended.path("endConfirmedBy").asString()).isEqualTo("p-cap-2");
        assertThat(published(id).path("lastDay").asString()).isEqualTo(today().toString());
        assertThat(published(id).path("reason").asString()).isEqualTo("新规定取代");
    }

    @Test
    void aNumberWithoutACapAndAnItemThatNobodyHasAreRefused() {
        api.as(WRITER).post(API, rule("COUNTED")).isStatus(400);
        Map<String, Object> unknown = rule("COUNTED_CAPPED");
        unknown.put("items", List.of("ZJ1900-1"));
        api.as(WRITER).post(API, unknown).isRefused(404, "unknown-item");
    }
}
