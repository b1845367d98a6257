package org.doublerandom.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.WholeServiceTest;
import org.doublerandom.testkit.api.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@WholeServiceTest
class UnitAdministratorTest {
    private static final String API = "/api/directory/v1/";
    private static final String EAST = "000000002";
    private static final TestPerson ADMINISTRATOR =
            TestPerson.with("p-unit-admin", "UNIT_ADMIN").ofUnit(EAST);

    @Autowired
    Api api;

    @BeforeEach
    void theSampleCountyIsInTheDirectory() {
        new SampleCounty(api).bringIn();
    }

    @ParameterizedTest
    @CsvSource({"inspectors, unit, 3", "targets, area, 4"})
    void seesWhatIsOfTheUnit(String list, String field, int column) {
        long expected = SampleCounty.table(list + ".csv")
                .lines()
                .filter(row -> row.split(",", -1)[column].equals(EAST))
                .count();

        JsonNode page = api.as(ADMINISTRATOR)
                .get(API + list + "?limit=200")
                .isStatus(200)
                .json();

        assertThat(expected).isPositive();
        assertThat(page.path("total").asLong()).isEqualTo(expected);
        assertThat(page.path("rows").size()).isEqualTo(Math.min(expected, 200));
        assertThat(rows(page).map(row -> row.path(field).asString())).containsOnly(EAST);
    }

    @ParameterizedTest
    @CsvSource({"inspectors, inspector, unit", "targets, target, area"})
    void findsNothingElse(String list, String id, String field) {
        JsonNode all = api.as(SampleCounty.ADMINISTRATOR).get(API + list).json();
        String other = rows(all)
                .filter(row -> !row.path(field).asString().equals(EAST))
                .map(row -> row.path(id).asString())
                .findFirst()
                .orElseThrow();

        api.as(ADMINISTRATOR).get(API + list + "/" + other).isStatus(404);
    }

    @Test
    void withAnotherRoleThatReachesAllOfItSeesAllOfIt() {
        TestPerson both =
                TestPerson.with("p-unit-admin", "UNIT_ADMIN", "AUDITOR").ofUnit(EAST);

        assertThat(api.as(both).get(API + "targets").json().path("total").asLong())
                .isGreaterThan(api.as(ADMINISTRATOR)
                        .get(API + "targets")
                        .json()
                        .path("total")
                        .asLong());
    }

    private static Stream<JsonNode> rows(JsonNode page) {
        return page.path("rows").valueStream();
    }
}
