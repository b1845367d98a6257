package org.doublerandom.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.SampleCounty.ADMINISTRATOR;

import java.nio.charset.StandardCharsets;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.WholeServiceTest;
import org.doublerandom.testkit.api.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Visits that other systems hold: two persons bring them, and they stand with the target (domain §10, G3). */
@WholeServiceTest
class VisitsOverHttpTest {
    private static final String API = "/api/directory/v1/";
    private static final TestPerson PLANNER = TestPerson.with("p-planner", "PLANNER");

    @Autowired
    Api api;

    private SampleCounty county;
    private String target = "";

    @BeforeEach
    void aCountyIsInTheDirectory() {
        county = new SampleCounty(api);
        county.bringIn();
        target = api.as(ADMINISTRATOR)
                .get(API + "targets?limit=1&kind=SOLE_PROPRIETOR")
                .isStatus(200)
                .json()
                .at("/rows/0/target")
                .asString();
    }

    @Test
    void visitsOfOthersAreBroughtByTwoPersonsAndStandWithTheTarget() {
        byte[] table = ("统一社会信用代码,检查日期,检查类型,检查事项,检查机关,检查结果,文书编号\n"
                        + target + ",2024年3月5日,专项检查,安全生产检查,青禾县应急管理局,未发现问题,青应急检记〔2024〕17号\n"
                        + target + ",2024-03-06,日常检查,公示信息抽查,青禾县市场监督管理局,未发现问题,青市监检记〔2024〕5号\n"
                        + "T222222222222,2024-03-05,专项检查,安全生产检查,青禾县应急管理局,未发现问题,青应急检记〔2024〕18号\n")
                .getBytes(StandardCharsets.UTF_8);
        JsonNode examined = county.examined("VISITS", "SKIP", table);
        assertThat(examined.path("state").asString()).as(examined.toString()).isEqualTo("EXAMINED");
        api.as(ADMINISTRATOR)
                .post(API + "imports/" + examined.path("id").asString() + "/carry-out", "")
                .isRefused(409, "second-person-carries-out");

        JsonNode done = county.ordered("VISITS", "SKIP", table);

        assertThat(done.path("accepted").asLong()).as(done.toString()).isEqualTo(2);
        assertThat(done.path("errors").findValuesAsString("code")).containsExactly("target-unknown");
        JsonNode visits = api.as(PLANNER)
                .get(API + "targets/" + target + "/visits")
                .isStatus(200)
                .json()
                .path("visits");
        assertThat(visits).hasSize(2);
        assertThat(visits.at("/1/by").asString()).isEqualTo("000000-SAMR");
        assertThat(visits.at("/0/day").asString()).isEqualTo("2024-03-05");
        assertThat(visits.at("/0/kind").asString()).isEqualTo("SPECIAL");
        assertThat(visits.at("/0/known").asString()).isEqualTo("IMPORT");
        assertThat(visits.at("/0/told/result").asString()).isEqualTo("未发现问题");
        api.as(PLANNER).get(API + "targets/T222222222222/visits").isRefused(404, "unknown-target");
        // Again it changes nothing, and nobody need carry it out.
        assertThat(county.examined("VISITS", "SKIP", table).path("unchanged").asLong())
                .isEqualTo(2);
    }
}
