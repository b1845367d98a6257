package org.doublerandom.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.doublerandom.directory.SampleCounty.ADMINISTRATOR;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.WholeServiceTest;
import org.doublerandom.testkit.api.Api;
import org.doublerandom.values.OfficialDay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Credit-risk classes: brought by those whose duty it is, read by few, told to nobody (domain §4). */
@WholeServiceTest
class ClassesOverHttpTest {
    private static final String API = "/api/directory/v1/";
    private static final TestPerson OFFICER = TestPerson.with("p-credit", "CREDIT_OFFICER");
    private static final TestPerson SECOND = TestPerson.with("p-credit-2", "CREDIT_OFFICER");
    private static final TestPerson AUDITOR = TestPerson.with("p-auditor", "AUDITOR");

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Autowired
    Clock clock;

    private String enterprise = "";
    private String shop = "";
    private YearMonth month = YearMonth.of(2024, 3);

    @BeforeEach
    void aCountyIsInTheDirectory() {
        new SampleCounty(api).bringIn();
        enterprise = oneOf("ENTERPRISE");
        shop = oneOf("SOLE_PROPRIETOR");
        month = YearMonth.from(OfficialDay.of(clock.instant())).minusMonths(1);
    }

    private String oneOf(String kind) {
        return api.as(ADMINISTRATOR)
                .get(API + "targets?limit=1&kind=" + kind)
                .isStatus(200)
                .json()
                .at("/rows/0/target")
                .asString();
    }

    /** Ordered by one officer and carried out by another. */
    private JsonNode brought(String table) {
        String location = api.as(OFFICER)
                .post(
                        API + "imports/classes?mode=SKIP",
                        table.getBytes(StandardCharsets.UTF_8),
                        "text/csv",
                        UUID.randomUUID().toString())
                .isStatus(202)
                .header("Location");
        if (settled(location).path("state").asString().equals("EXAMINED")) {
            api.as(SECOND).post(location + "/carry-out", "").isStatus(202);
        }
        return settled(location);
    }

    private JsonNode settled(String location) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> List.of("DONE", "REFUSED", "FAILED", "EXAMINED", "ASKING")
                        .contains(get(location).path("state").asString()));
        return get(location);
    }

    private JsonNode get(String location) {
        return api.as(OFFICER).get(location).isStatus(200).json();
    }

    private String snapshot(String creditClass) {
        return "序号,统一社会信用代码,企业名称,信用风险分类,月份\n"
                + "1,%s,甲,%s类,%s\n2,%s,乙,B,%s\n".formatted(enterprise, creditClass, month, shop, month);
    }

    @Test
    void aSnapshotIsBroughtAndReadByFewAndImportsBackToTheSame() {
        JsonNode done = brought(snapshot("C"));

        assertThat(done.path("state").asString()).as(done.toString()).isEqualTo("DONE");
        assertThat(done.path("accepted").asLong()).isEqualTo(1);
        assertThat(done.path("errors").findValuesAsString("code")).containsExactly("class-of-no-enterprise");
        assertThat(done.at("/preview/first")).isEmpty();
        for (TestPerson reader : List.of(OFFICER, AUDITOR)) {
            assertThat(api.as(reader)
                            .get(API + "targets/" + enterprise + "/classes")
                            .isStatus(200)
                            .json()
                            .at("/months/0/creditClass")
                            .asString())
                    .isEqualTo("C");
        }
        String table = api.as(AUDITOR)
                .get(API + "classes/" + month + "?creditClass=C")
                .isStatus(200)
                .text();
        assertThat(table).isEqualTo("\uFEFF统一社会信用代码,信用风险分类,月份\r\n" + enterprise + ",C," + month + "\r\n");
        assertThat(api.as(AUDITOR)
                        .get(API + "classes/" + month + "?creditClass=A")
                        .isStatus(200)
                        .text())
                .hasLineCount(1);
        assertThat(brought(table).path("unchanged").asLong()).isEqualTo(1);
        api.as(AUDITOR).get(API + "classes/" + month + "?creditClass=E").isStatus(400);
    }

    @Test
    void othersSeeNeitherTheClassNorThatThereIsSuchAnImport() {
        JsonNode done = brought(snapshot("D"));
        String location = API + "imports/" + done.path("id").asString();
        TestPerson planner = TestPerson.with("p-planner", "PLANNER");

        api.as(ADMINISTRATOR).get(location).isRefused(404, "unknown-import");
        api.as(ADMINISTRATOR).get(location + "/report").isRefused(404, "unknown-import");
        api.as(ADMINISTRATOR).post(location + "/carry-out", "").isRefused(404, "unknown-import");
        api.as(AUDITOR).get(location).isStatus(200);
        assertThat(api.as(planner)
                        .get(API + "targets/" + enterprise + "/classes")
                        .status())
                .isIn(403, 404);
        assertThat(api.as(planner)
                        .get(API + "targets/" + enterprise)
                        .isStatus(200)
                        .text())
                .doesNotContainIgnoringCase("class");
        assertThat(api.as(ADMINISTRATOR)
                        .post(
                                API + "imports?kind=CLASSES&mode=SKIP",
                                snapshot("A").getBytes(StandardCharsets.UTF_8),
                                "text/csv",
                                UUID.randomUUID().toString())
                        .status())
                .isEqualTo(400);
        String told = others.await(
                        "directory.events.v1",
                        "org.doublerandom.directory.ImportEnded.v1",
                        done.path("id").asString(),
                        1)
                .get(0)
                .body();
        assertThat(told).contains("\"CLASSES\"").doesNotContain("\"D\"", enterprise);
    }

    @Test
    void aCreditOfficerHasNothingToDoWithOtherTables() {
        String targets = new SampleCounty(api)
                .order("TARGETS", "SKIP", "target,name\n".getBytes(StandardCharsets.UTF_8), "k")
                .header("Location");

        api.as(OFFICER).get(targets).isRefused(404, "unknown-import");
        api.as(OFFICER).post(targets + "/cancellation", "").isRefused(404, "unknown-import");
    }
}
