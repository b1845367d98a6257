package org.doublerandom.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.doublerandom.inspection.InspectionSteps.conforms;
import static org.doublerandom.inspection.InspectionSteps.problem;
import static org.doublerandom.inspection.SelectedTargets.AUDITOR;
import static org.doublerandom.inspection.SelectedTargets.LIU;
import static org.doublerandom.inspection.SelectedTargets.REVIEWER;
import static org.doublerandom.inspection.SelectedTargets.WANG;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.doublerandom.inspection.domain.InspectionFixtures;
import org.doublerandom.inspection.domain.guide.LegalBases;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.api.Api;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@InspectionServiceTest
class InspectionServiceApplicationTest {

    private static final String INTERNAL = "inspection.internal.v1";
    private static final String ASSIGNED = "org.doublerandom.inspection.InspectionAssigned.v1";
    private static final Duration LONG = Duration.ofSeconds(30);

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Autowired
    StubbedDirectory.Guides directory;

    @Autowired
    LegalBases bases;

    @Autowired
    JsonMapper json;

    @Test
    void aDrawnTargetIsInspectedAndItsResultIsToldAndPublished() {
        InspectionSteps inspection = inspectionOf("2024.WHOLE");

        theNoticeBearsTheCodeWhoseDigestWasTold(inspection);
        twoInspectorsAndTheTargetSign(inspection);
        theEndStartsTheClock(inspection);
        theResultIsReturnedOnceAndThenAccepted(inspection);
        theAcceptedResultIsToldWithoutNamesAndFindings(inspection);

        publishResult(inspection.id());
        await().atMost(LONG).until(() -> inspection.state().equals("PUBLISHED"));
    }

    private void theNoticeBearsTheCodeWhoseDigestWasTold(InspectionSteps inspection) {
        JsonNode assigned = json.readTree(
                others.await(INTERNAL, ASSIGNED, inspection.id(), 1).get(0).body());
        String code =
                inspection.notice(WANG).isStatus(200).json().at("/notice/code").asString();
        assertThat(Digest.of(code).hex())
                .isEqualTo(assigned.path("noticeDigest").asString());
    }

    private void twoInspectorsAndTheTargetSign(InspectionSteps inspection) {
        inspection.checkIn(LIU).isStatus(200);
        inspection.answer(WANG, problem(1, "<script>记录不完整</script>")).isStatus(200);
        inspection
                .answer(LIU, problem(1, "<script>记录不完整</script>"), conforms(2))
                .isStatus(200);
        inspection.sign(WANG).isStatus(200);
        inspection.sign(LIU).isStatus(200);
        inspection.signTarget(LIU, InspectionFixtures.picture()).isStatus(200);
    }

    private void theEndStartsTheClock(InspectionSteps inspection) {
        JsonNode ended = inspection.end(WANG).isStatus(200).json();
        assertThat(ended.at("/end/deadline").asString()).isEqualTo("2024-05-15");
        assertThat(ended.at("/sheet/answers/0/finding").asString()).isEqualTo("<script>记录不完整</script>");
        var told = others.await(INTERNAL, "org.doublerandom.inspection.InspectionEnded.v1", inspection.id(), 1);
        assertThat(told.get(0).sequence()).isEqualTo(3);
        assertThat(told.get(0).headers()).containsEntry("ce_actor", "p-wang");
        others.await(INTERNAL, "org.doublerandom.inspection.InspectionBegun.v1", inspection.id(), 1);
    }

    private void theResultIsReturnedOnceAndThenAccepted(InspectionSteps inspection) {
        inspection.record(WANG, "R5", "R8").isStatus(200);
        inspection
                .review(REVIEWER, Map.of("decision", "RETURN", "reason", "请核对"))
                .isStatus(200);
        assertThat(inspection.state()).isEqualTo("RETURNED");
        inspection.record(LIU, "R5").isStatus(200);
        JsonNode accepted = inspection.accept(REVIEWER).isStatus(200).json();
        assertThat(accepted.at("/record/opensCase").asBoolean()).isTrue();
    }

    private void theAcceptedResultIsToldWithoutNamesAndFindings(InspectionSteps inspection) {
        var recorded = others.await(
                "inspection.events.v1", "org.doublerandom.inspection.ResultRecorded.v1", inspection.id(), 1);
        JsonNode result = json.readTree(recorded.get(0).body());
        assertThat(recorded).hasSize(1);
        assertThat(recorded.get(0).headers()).doesNotContainKey("ce_actor");
        assertThat(result.path("headline").asString()).isEqualTo("R5");
        assertThat(result.path("recorders").toString()).isEqualTo("[\"p-wang\",\"p-liu\"]");
        assertThat(recorded.get(0).body()).doesNotContain("script", "检查员");
    }

    @Test
    void aRepeatedPageMakesNothingTwice() {
        String draw = "2024.REPEATED";
        String digest = directory.serve(SelectedTargets.guideOf(draw));
        SelectedTargets.publishGuide(others, "guide-" + draw, digest);
        SelectedTargets selected = new SelectedTargets(draw, digest, 100);

        selected.publish(others, 1, "first");
        selected.publish(others, 1, "first");
        selected.publish(others, 2, "the same page again");
        new SelectedTargets(draw, digest, 101).publish(others, 3, "one more");

        InspectionSteps.of(selected.inspection(101), api);
        others.await(INTERNAL, ASSIGNED, selected.inspection(101), 1);
        List<String> told = others.all(INTERNAL).stream()
                .filter(fact -> fact.type().equals(ASSIGNED) && fact.body().contains("\"" + draw + "\""))
                .map(OtherServices.Received::stream)
                .toList();
        assertThat(told).hasSize(101).doesNotHaveDuplicates();
        JsonNode list = api.as(AUDITOR)
                .get("/api/inspection/v1/inspections?state=ASSIGNED&limit=100&draw=" + draw)
                .json();
        assertThat(list.path("rows")).hasSize(100);
        assertThat(list.path("total").asInt()).isEqualTo(101);
        JsonNode rest = api.as(AUDITOR)
                .get("/api/inspection/v1/inspections?state=ASSIGNED&draw=" + draw + "&cursor="
                        + list.path("next").asString())
                .json();
        assertThat(rest.path("rows")).hasSize(1);
        assertThat(rest.has("next")).isFalse();
        assertThat(directory.timesFetched(digest)).isEqualTo(1);
    }

    @Test
    void aPageThatComesBeforeItsGuideWaitsForIt() {
        String draw = "2024.EARLY";
        String digest = Digest.of(SelectedTargets.guideOf(draw)).hex();
        SelectedTargets selected = new SelectedTargets(draw, digest, 2);

        selected.publish(others);
        SelectedTargets.publishGuide(others, "guide-" + draw, digest);
        await().atMost(LONG).until(() -> directory.timesFetched(digest) >= 2);
        api.as(AUDITOR)
                .get("/api/inspection/v1/inspections/" + selected.inspection(1))
                .isRefused(404, "unknown-inspection");

        directory.serve(SelectedTargets.guideOf(draw));
        assertThat(InspectionSteps.of(selected.inspection(2), api).state()).isEqualTo("ASSIGNED");
        await().atMost(LONG).until(() -> !parkedStreams().contains(draw));
    }

    @Test
    void aGuideWithOtherBytesThanPublishedIsNeverUsed() {
        String draw = "2024.FORGED";
        String digest = Digest.of(SelectedTargets.guideOf(draw)).hex();
        directory.serveUnder(digest, SelectedTargets.guideOf("something else"));
        SelectedTargets selected = new SelectedTargets(draw, digest, 1);

        SelectedTargets.publishGuide(others, "guide-" + draw, digest);
        selected.publish(others);
        await().atMost(LONG).until(() -> directory.timesFetched(digest) >= 2);
        directory.serve(SelectedTargets.guideOf(draw));

        InspectionSteps inspection = InspectionSteps.of(selected.inspection(1), api);
        assertThat(inspection.get(WANG).json().at("/items/0/questions/0/text").asString())
                .isEqualTo("生产记录（" + draw + "）");
    }

    @Test
    void aPageThatCannotBeReadParksItsStream() {
        others.publish("draw.internal.v1", "org.doublerandom.draw.TargetsSelected.v1", "2024.BROKEN", "{\"draw\":1");

        await().atMost(LONG).until(() -> parkedStreams().contains("2024.BROKEN"));
    }

    @Test
    void theSameCommandAgainAnswersTheSameAndIsCarriedOutOnce() {
        InspectionSteps inspection = inspectionOf("2024.TWICE");
        String path = "/api/inspection/v1/inspections/" + inspection.id() + "/notice";

        JsonNode first = api.as(WANG).post(path, "", "key-1").isStatus(200).json();
        JsonNode second = api.as(WANG).post(path, "", "key-1").isStatus(200).json();
        api.as(WANG).post(path, "{}", "key-1").isRefused(422, "idempotency-key-reused");
        api.as(WANG).post(path, "", "key-2").isRefused(409, "step-out-of-order");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void theNoticeNamesTheLegalBasisOfAPublishedItem() {
        others.publish(
                "directory.events.v1",
                "org.doublerandom.directory.ItemPublished.v1",
                SelectedTargets.ITEM,
                Map.of("item", SelectedTargets.ITEM, "list", "ZJ2017", "legalBasis", "《食品安全法》"));
        await().atMost(LONG)
                .until(() -> bases.of(InspectionFixtures.BUREAU, new ItemId(SelectedTargets.ITEM))
                        .isPresent());

        JsonNode notice =
                inspectionOf("2024.BASIS").notice(WANG).isStatus(200).json().path("notice");

        assertThat(notice.path("rights").asString()).contains("有权申请回避");
        assertThat(notice.at("/bases/0/text").asString()).isEqualTo("《食品安全法》");
    }

    private String parkedStreams() {
        return api.as(AUDITOR)
                .get("/api/inspection/v1/parked-streams?limit=200")
                .isStatus(200)
                .text();
    }

    @Test
    void aDrawThatIsAlteredCancelsAVisitAndBringsAboutAnother() {
        String draw = "2024.ALTERED";
        InspectionSteps struck = inspectionOf(draw);
        String digest = directory.serve(SelectedTargets.guideOf(draw));
        SelectedTargets selected = new SelectedTargets(draw, digest, 1);
        struck.notice(WANG).isStatus(200);

        selected.replaceFirst(others);

        await().atMost(LONG).until(() -> struck.state().equals("CANCELLED"));
        struck.checkIn(LIU).isRefused(409, "step-out-of-order");
        InspectionSteps successor = InspectionSteps.of(selected.inspection(2), api);
        assertThat(successor.state()).isEqualTo("ASSIGNED");
        others.await(INTERNAL, "org.doublerandom.inspection.InspectionCancelled.v1", struck.id(), 1);
        others.await(INTERNAL, ASSIGNED, successor.id(), 1);
    }

    private InspectionSteps inspectionOf(String draw) {
        return InspectionSteps.ofNewDraw(draw, api, others, directory);
    }

    private void publishResult(String inspection) {
        others.publish(
                "publication.events.v1",
                "org.doublerandom.publication.ResultPublished.v1",
                inspection,
                Map.of(
                        "publication",
                        inspection + "-1",
                        "inspection",
                        inspection,
                        "revision",
                        1,
                        "publishedOn",
                        "2024-05-15",
                        "deadline",
                        "2024-05-15",
                        "late",
                        false,
                        "headline",
                        "R5"));
    }
}
