package org.doublerandom.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.TestClock;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.testkit.api.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PublicationServiceTest
class PublicationServiceApplicationTest {
    private static final String API = "/api/publication/v1";
    private static final TestPerson PUBLISHER = TestPerson.with("p-publisher", "PUBLISHER");
    private static final LocalDate ENDED_ON = LocalDate.of(2024, 4, 16);
    private static final Instant ACCEPTED_AT = Instant.parse("2024-04-18T02:00:00Z");
    private static final Instant AFTER_THE_DEADLINE = Instant.parse("2024-05-15T16:00:00Z");

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Autowired
    TestClock clock;

    @BeforeEach
    void morningOfTheSample() {
        clock.set(TestClock.START);
    }

    @Test
    void aDrawnEnterpriseIsFollowedFromThePlanToItsPublication() {
        var county = theCountyInspects("L21", 21);
        publish(county, 1).isStatus(201);

        JsonNode trail = api.anonymously()
                .get(API + "/search?q=91000000MA2100001X")
                .isStatus(200)
                .json()
                .at("/rows/0");
        assertThat(trail.at("/plan/document").asString()).isEqualTo("青市监字〔2024〕44号");
        assertThat(trail.at("/batch/line").asString()).isEqualTo("L21");
        assertThat(trail.at("/draw/serial").asInt()).isEqualTo(21);
        assertThat(trail.at("/inspection/state").asString()).isEqualTo("IN_TIME");
        assertThat(trail.at("/publication/publication").asString()).isEqualTo(county.inspection(1) + "-1");
    }

    @Test
    void aResultIsPublishedAndToldOnceHoweverOftenItIsAsked() {
        var county = theCountyInspects("L20", 20);
        String inspection = county.inspection(1);
        awaitPending(inspection);
        String key = UUID.randomUUID().toString();
        Map<String, Object> request = Map.of("inspection", inspection, "revision", 1);

        Answer published =
                api.as(PUBLISHER).post(API + "/publications", request, key).isStatus(201);

        assertThat(published.header("Location")).isEqualTo(API + "/publications/" + inspection + "-1");
        JsonNode body = published.json();
        assertThat(body.at("/target/id").asString()).isEqualTo("91000000MA2000001X");
        assertThat(body.path("late").asBoolean()).isFalse();
        assertThat(body.path("deadline").asString()).isEqualTo("2024-05-15");
        assertThat(body.path("followUpName").asString()).isEqualTo("后续处置中");
        assertThat(body.at("/headline/code").asString()).isEqualTo("R8");
        for (String repeated : new String[] {key, UUID.randomUUID().toString()}) {
            Answer again = api.as(PUBLISHER).post(API + "/publications", request, repeated);
            assertThat(again.isStatus(200).json()).isEqualTo(body);
            assertThat(again.header("Location")).isEqualTo(published.header("Location"));
        }
        var facts =
                others.await("publication.events.v1", "org.doublerandom.publication.ResultPublished.v1", inspection, 1);
        assertThat(facts).hasSize(1);
        assertThat(facts.get(0).sequence()).isEqualTo(1);
    }

    @Test
    void whatThePublicReadsNamesNoPersonAndNoArea() {
        var county = new SampleCounty(others, "L22");
        county.item();
        county.planApproved(1);
        county.batchReleased();
        county.assigned(1, "91000000MA2200001X", "青禾县公开食品有限公司");
        county.ended(1, ENDED_ON);
        county.recorded(1, ACCEPTED_AT, "R1");
        publish(county, 1).isStatus(201);

        for (String path : new String[] {
            "/plans",
            "/batches/" + county.batch(),
            "/draws",
            "/publications",
            "/search?q=公开食品",
            "/kpis/F3/rows",
            "/items"
        }) {
            Answer answer = api.anonymously().get(API + path.replace("公开食品", "%E5%85%AC%E5%BC%80%E9%A3%9F%E5%93%81"));
            answer.isStatus(200);
            assertThat(answer.text()).as(path).doesNotContain("p-secret", "p-publisher", "000000001", "noticeDigest");
        }
    }

    @Test
    void lateIsShownAndOverdueIsListedUntilItIsPublished() {
        var county = new SampleCounty(others, "L23");
        county.assigned(1, "91000000MA2300001X", "青禾县迟公示食品有限公司");
        county.ended(1, ENDED_ON);
        county.recorded(1, ACCEPTED_AT, "R1");
        awaitPending(county.inspection(1));
        assertThat(api.anonymously().get(API + "/overdue").text()).doesNotContain(county.inspection(1));

        clock.set(AFTER_THE_DEADLINE);

        assertThat(api.anonymously().get(API + "/overdue").text()).contains(county.inspection(1));
        assertThat(stateInF3(county.inspection(1))).isEqualTo("OVERDUE");
        long before = api.anonymously()
                .get(API + "/kpis/F3")
                .json()
                .at("/publicity/overdue")
                .asLong();
        assertThat(publish(county, 1).isStatus(201).json().path("late").asBoolean())
                .isTrue();
        assertThat(stateInF3(county.inspection(1))).isEqualTo("LATE");
        JsonNode f3 = api.anonymously().get(API + "/kpis/F3?year=2024").json();
        assertThat(f3.at("/publicity/overdue").asLong()).isEqualTo(before - 1);
        assertThat(f3.path("reached").asBoolean()).isFalse();
        assertThat(f3.path("rows").asString()).isEqualTo(API + "/kpis/F3/rows?year=2024");
        String ofAnother = API + "/kpis/F3?year=2024&authority=999999-X";
        assertThat(api.anonymously().get(ofAnother).json().path("rows").asString())
                .isEqualTo(API + "/kpis/F3/rows?year=2024&authority=999999-X");
    }

    @Test
    void coverageOpensToTheEnterprisesBehindIt() {
        var county = theCountyInspects("L28", 28);
        county.base(2024, 2000);
        awaitPending(county.inspection(1));
        await(() -> api.anonymously()
                        .get(API + "/kpis/F2")
                        .json()
                        .path("denominator")
                        .asLong()
                == 2000);

        JsonNode f2 = api.anonymously().get(API + "/kpis/F2").json();
        JsonNode rows = api.anonymously().get(f2.path("rows").asString()).json();
        assertThat(f2.path("goal").asInt()).isEqualTo(300);
        assertThat(f2.path("numerator").asInt()).isEqualTo(rows.path("total").asInt());
        assertThat(rows.toString()).contains("91000000MA2800001X");
    }

    @Test
    void onlyAPublisherWithoutAHandInTheResultPublishesIt() {
        var county = new SampleCounty(others, "L24");
        county.assigned(1, "91000000MA2400001X", "青禾县分离食品有限公司");
        county.ended(1, ENDED_ON);
        Map<String, Object> request = Map.of("inspection", county.inspection(1), "revision", 1);
        awaitFound("91000000MA2400001X", "/inspection/deadline");
        api.as(PUBLISHER).post(API + "/publications", request).isRefused(409, "result-not-accepted");
        county.recorded(1, ACCEPTED_AT, "R1");
        awaitPending(county.inspection(1));

        refused(TestPerson.with("p-secret-recorder", "PUBLISHER"), request, 403, "recorder-may-not-publish");
        refused(TestPerson.with("p-secret-partner", "INSPECTOR"), request, 403, "recorder-may-not-publish");
        refused(TestPerson.with("p-secret-reviewer", "PUBLISHER"), request, 403, "reviewer-may-not-publish");
        refused(TestPerson.with("p-planner", "PLANNER"), request, 403, "role-missing");
        refused(PUBLISHER.ofAuthority("000001-SAMR"), request, 404, "inspection-unknown");
        api.anonymously().post(API + "/publications", request).isRefused(401, "not-signed-in");
        refused(PUBLISHER, Map.of("inspection", county.inspection(1), "revision", 2), 409, "revision-not-accepted");
        refused(PUBLISHER, Map.of("inspection", "nobody", "revision", 1), 404, "inspection-unknown");
        assertThat(others.all("publication.events.v1"))
                .noneMatch(fact -> fact.stream().equals(county.inspection(1)));
        api.as(TestPerson.with("p-planner", "PLANNER")).get(API + "/pending").isRefused(403, "role-missing");
        api.anonymously().get(API + "/pending").isRefused(401, "not-signed-in");
    }

    @Test
    void aResultThatComesBeforeItsInspectionWaitsAndIsNotLost() {
        var county = new SampleCounty(others, "L26");
        county.recorded(1, ACCEPTED_AT, "R1");
        county.drawVoided(26);
        await(() -> api.anonymously().get(API + "/draws").text().contains(county.batch()));
        assertThat(api.as(PUBLISHER).get(API + "/pending").text()).doesNotContain(county.inspection(1));

        county.assigned(1, "91000000MA2600001X", "青禾县乱序食品有限公司");
        county.ended(1, ENDED_ON);

        awaitPending(county.inspection(1));
        await(() -> !api.as(TestPerson.with("p-auditor", "AUDITOR"))
                .get(API + "/parked-streams?limit=200")
                .isStatus(200)
                .text()
                .contains(county.inspection(1)));
    }

    @Test
    void repeatedFactsChangeNothing() {
        var county = new SampleCounty(others, "L27");
        county.assigned(1, "91000000MA2700001X", "青禾县重复食品有限公司");
        county.ended(1, ENDED_ON);
        county.assigned(1, "91000000MA2700001X", "青禾县重复食品有限公司");
        county.ended(1, ENDED_ON.plusDays(9));
        county.recorded(1, ACCEPTED_AT, "R1");
        county.recorded(1, ACCEPTED_AT, "R1");
        awaitPending(county.inspection(1));

        JsonNode trail = api.anonymously()
                .get(API + "/search?q=91000000MA2700001X")
                .json()
                .at("/rows/0");
        assertThat(trail.at("/inspection/deadline").asString()).isEqualTo("2024-05-15");
    }

    @Test
    void thePublicPlanSaysWhatABatchOfEachLineMayChoose() {
        SampleCounty county = theCountyInspects("L35", 35);

        JsonNode line = api.anonymously()
                .get(API + "/plans/" + county.plan())
                .isStatus(200)
                .json()
                .at("/versions/0/lines/0");

        assertThat(line.at("/bounds/filter/tagsAll/0").asString()).isEqualTo("food-production");
        assertThat(line.at("/bounds/highestRatio").asInt()).isEqualTo(500);
        assertThat(line.at("/bounds/visits").asInt()).isEqualTo(60);
    }

    private SampleCounty theCountyInspects(String line, int serial) {
        var county = new SampleCounty(others, line);
        county.item();
        county.planApproved(1);
        county.batchReleased();
        county.drawAnnounced(serial, "DRAW1\nsuite SHA256\nEND\n", 1);
        county.drawCompleted(serial, "5e".repeat(32), 1);
        county.assigned(1, "91000000MA%d00001X".formatted(serial), "青禾县全程食品有限公司");
        county.ended(1, ENDED_ON);
        county.recorded(1, ACCEPTED_AT, "R8", "R5");
        await(() -> {
            var anybody = api.anonymously();
            return anybody.get(API + "/draws/" + county.batch()).status() == 200
                    && anybody.get(API + "/plans/" + county.plan()).status() == 200
                    && anybody.get(API + "/batches/" + county.batch()).status() == 200;
        });
        return county;
    }

    private void refused(TestPerson person, Map<String, Object> request, int status, String code) {
        api.as(person).post(API + "/publications", request).isRefused(status, code);
    }

    private Answer publish(SampleCounty county, int number) {
        awaitPending(county.inspection(number));
        return api.as(PUBLISHER)
                .post(API + "/publications", Map.of("inspection", county.inspection(number), "revision", 1));
    }

    private String stateInF3(String inspection) {
        for (JsonNode row : api.anonymously().get(API + "/kpis/F3/rows").json().path("rows")) {
            if (row.path("inspection").asString().equals(inspection)) {
                return row.path("state").asString();
            }
        }
        return "";
    }

    private void awaitPending(String inspection) {
        await(() -> api.as(PUBLISHER).get(API + "/pending").text().contains("\"" + inspection + "\""));
    }

    private void awaitFound(String uscc, String pointer) {
        await(() -> api.anonymously()
                .get(API + "/search?q=" + uscc)
                .json()
                .at("/rows/0" + pointer)
                .isString());
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(condition);
    }
}
