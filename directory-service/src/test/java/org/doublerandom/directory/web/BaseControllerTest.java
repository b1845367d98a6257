package org.doublerandom.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactories;
import static org.doublerandom.testkit.HttpCalls.assertRefused;

import org.doublerandom.directory.application.DirectoryInMemory;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.testkit.HttpCalls;
import org.doublerandom.testkit.HttpSlice;
import org.doublerandom.testkit.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;

@HttpSlice
@Import(DirectoryInMemory.class)
class BaseControllerTest {
    private static final TestPerson ADMINISTRATOR = TestPerson.with("p-admin", "SYSTEM_ADMIN");
    private static final String BASES = "/api/directory/v1/bases";

    @Autowired
    HttpCalls calls;

    @BeforeEach
    void theDirectoryHasFactories(@Autowired Directory home) {
        home.targets().write(foodFactories(3), BROUGHT);
    }

    @Test
    void aFixedBaseAnswersWithItsAddress() {
        assertThat(calls.as(ADMINISTRATOR).post(BASES, base(2024, "2023-12-31")))
                .hasStatus(201)
                .hasHeader("Location", BASES + "/2024")
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"authority": "000000-SAMR", "year": 2024, "asOf": "2023-12-31", "region": "000000"}""");
        assertThat(calls.as(TestPerson.with("p-x", "PLANNER")).get(BASES + "/2024"))
                .hasStatusOk();
        assertRefused(calls.as(TestPerson.with("p-x", "PLANNER")).get(BASES + "/2019"), 404, "unknown-base");
    }

    @Test
    void onlyTheLastDayOfTheYearBeforeCounts() {
        assertRefused(calls.as(ADMINISTRATOR).post(BASES, base(2023, "2023-01-01")), 422, "base-date-wrong");
        assertRefused(calls.as(ADMINISTRATOR).post(BASES, base(2025, "2024-12-31")), 422, "base-date-not-reached");
    }

    @Test
    void onlyAnAdministratorFixesABase() {
        assertRefused(calls.anonymously().post(BASES, base(2022, "2021-12-31")), 401, "not-signed-in");
        assertRefused(
                calls.as(TestPerson.with("p-x", "PLANNER")).post(BASES, base(2022, "2021-12-31")), 403, "role-missing");
    }

    @Test
    void aMistakeInTheBodyIsPointedAt() {
        assertRefused(calls.as(ADMINISTRATOR).post(BASES, base(99, "2023-12-31")), 400, "invalid-value")
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/year");
        assertRefused(calls.as(ADMINISTRATOR).post(BASES, base(2024, "2023-02-30")), 400, "unreadable-body")
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/asOf");
        assertRefused(calls.as(ADMINISTRATOR).post(BASES, "{"), 400, "unreadable-body");
        assertRefused(calls.as(ADMINISTRATOR).post(BASES, MediaType.TEXT_PLAIN, "x"), 415, "media-type-not-supported");
    }

    private static String base(int year, String asOf) {
        return "{\"year\": %d, \"asOf\": \"%s\"}".formatted(year, asOf);
    }
}
