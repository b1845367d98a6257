package org.doublerandom.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.SampleCounty.ADMINISTRATOR;
import static org.doublerandom.directory.SampleCounty.batch;
import static org.doublerandom.directory.SampleCounty.table;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.WholeServiceTest;
import org.doublerandom.testkit.api.Api;
import org.doublerandom.testkit.api.BoundsWalk;
import org.doublerandom.testkit.api.DocumentReview;
import org.doublerandom.testkit.api.OperationIds;
import org.doublerandom.testkit.api.RightsWalk;
import org.doublerandom.values.OfficialDay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@WholeServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectoryRightsTest implements RightsWalk.Guide {
    private static final String API = "/api/directory/v1";
    private static final Map<String, Object> MAPPING =
            Map.of("name", "walk", "kind", "TARGETS", "columns", List.of(Map.of("label", "x", "field", "name")));
    private static final Map<String, Object> CAP_RULE = Map.of(
            "kinds", List.of(),
            "items", List.of(),
            "level", "AUTHORITY",
            "treatment", "COUNTED_CAPPED",
            "times", 2,
            "source", "青市监发〔2024〕1号",
            // Of a year in which no test draws.
            "from", "2031-01-01");
    private static final String FRAME = "000000-SAMR.2024.L31.B1";

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Autowired
    RightsWalk walk;

    @Autowired
    BoundsWalk bounds;

    @Autowired
    Clock clock;

    private String target = "";
    private String another = "";
    private String inspector = "";
    private String order = "";
    private String night = "";
    private String rule = "";

    @BeforeAll
    void theSampleCountyIsInTheDirectory() {
        SampleCounty county = new SampleCounty(api);
        county.bringIn();
        ItemWalks.prepare(api, county);
        target = idOf("targets", "target");
        another = api.as(ADMINISTRATOR)
                .get(API + "/targets?limit=2")
                .json()
                .at("/rows/1/target")
                .asString();
        inspector = idOf("inspectors", "inspector");
        order = county.order("TARGETS", "REFUSE", table("targets.csv").getBytes(StandardCharsets.UTF_8), "walk")
                .header("Location");
        api.as(ADMINISTRATOR).post(API + "/bases", Map.of("year", 2024, "asOf", "2023-12-31"));
        api.as(ADMINISTRATOR).post(API + "/import-mappings", MAPPING).isStatus(201);
        rule = api.as(ADMINISTRATOR)
                .post(API + "/cap-rules", CAP_RULE)
                .isStatus(201)
                .json()
                .at("/rule/rule")
                .asString();
        night = OfficialDay.of(clock.instant()).toString();
        others.await(
                "directory.events.v1",
                "org.doublerandom.directory.RegisterRooted.v1",
                "register-000000-SAMR-" + night,
                1);
        others.publish(
                "plan.internal.v1",
                "org.doublerandom.plan.BatchReleased.v1",
                FRAME,
                batch(FRAME, List.of("ENTERPRISE"), List.of("food-production")));
        others.await("directory.internal.v1", "org.doublerandom.directory.FrameFrozen.v1", FRAME, 1);
    }

    private String idOf(String list, String field) {
        return api.as(ADMINISTRATOR)
                .get(API + "/" + list + "?limit=1")
                .json()
                .at("/rows/0/" + field)
                .asString();
    }

    @Test
    void everyOperationIsForWhomTheTableSays() {
        assertThat(walk.differences(this)).isEmpty();
        assertThat(walk.rowsWithoutOperation("/api/directory/")).isEmpty();
        assertThat(walk.operationsNotWalked(this, "/api/directory/")).isEmpty();
        // Identity's, and draw-service's.
        assertThat(walk.rowsWithoutOperation("/internal/"))
                .containsExactlyInAnyOrder("GET /internal/v1/revocations", "GET /internal/v1/copies/{}/{}/{}");
    }

    @Test
    void whatTheDocumentSaysOfInputIsWhatIsTaken() {
        assertThat(bounds.differences(this)).isEmpty();
    }

    @Test
    void theDocumentIsAPageToWorkFrom() {
        assertThat(DocumentReview.faultsOf(api.document())).isEmpty();
        assertThat(DocumentReview.faultsOf(api.internalDocument())).isEmpty();
        assertThat(DocumentReview.operationIdsOf(api.internalDocument()))
                .containsExactly(
                        "countVisits",
                        "getChecklistDocument",
                        "getFramePages",
                        "getGuide",
                        "listInspectorStandings",
                        "lookUp");
        assertThat(DocumentReview.operationIdsOf(api.document())).containsExactlyElementsOf(OperationIds.pinned());
    }

    @Override
    public Optional<RightsWalk.Walked> walked(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case "GET " + API + "/items",
                            "GET " + API + "/targets",
                            "GET " + API + "/targets/table",
                            "GET " + API + "/inspectors" ->
                        RightsWalk.Walked.reading(operation.substring("GET ".length()));
                    case "GET " + API + "/items/{id}" -> RightsWalk.Walked.about(API + "/items/ZJ2017-1");
                    case "POST " + API + "/items/{id}/publication" ->
                        RightsWalk.Walked.about(API + "/items/ZJ2017-1/publication");
                    case "POST " + API + "/bases" ->
                        RightsWalk.Walked.about(API + "/bases", Map.of("year", 2024, "asOf", "2023-12-31"))
                                .ofNobody();
                    case "GET " + API + "/bases/{year}" -> RightsWalk.Walked.about(API + "/bases/2024");
                    case "GET " + API + "/frames/{id}" -> RightsWalk.Walked.about(API + "/frames/" + FRAME);
                    case "GET " + API + "/frames/{id}/files/{name}" ->
                        RightsWalk.Walked.about(API + "/frames/" + FRAME + "/files/pool");
                    case "GET " + API + "/frames/{id}/exclusions" ->
                        RightsWalk.Walked.about(API + "/frames/" + FRAME + "/exclusions");
                    case "GET " + API + "/frames/{id}/differences" ->
                        RightsWalk.Walked.about(API + "/frames/" + FRAME + "/differences");
                    case "GET " + API + "/registers/{authority}/{night}/file" ->
                        RightsWalk.Walked.about(API + "/registers/000000-SAMR/" + night + "/file");
                    case "GET " + API + "/registers/{night}/openings" ->
                        RightsWalk.Walked.about(API + "/registers/" + night + "/openings");
                    case "GET " + API + "/registers/{night}/openings/{target}" ->
                        RightsWalk.Walked.about(API + "/registers/" + night + "/openings/" + target);
                    case "GET /internal/v1/frames/{id}/files/{name}" ->
                        RightsWalk.Walked.about("/internal/v1/frames/" + FRAME + "/files/pool");
                    case "GET /internal/v1/guides/{digest}" ->
                        RightsWalk.Walked.about("/internal/v1/guides/" + "0".repeat(64));
                    case "GET /internal/v1/targets/{id}/visit-counts" ->
                        RightsWalk.Walked.about(
                                "/internal/v1/targets/" + target + "/visit-counts?authority=000000-SAMR");
                    case "GET /internal/v1/inspectors" ->
                        RightsWalk.Walked.reading("/internal/v1/inspectors?authority=000000-SAMR");
                    case "POST /internal/v1/lookups" ->
                        RightsWalk.Walked.about(
                                "/internal/v1/lookups",
                                Map.of("authority", "000000-SAMR", "targets", List.of(), "inspectors", List.of()));
                    default -> aboutInspectors(operation);
                });
    }

    private RightsWalk.@Nullable Walked aboutInspectors(String operation) {
        return switch (operation) {
            case "GET " + API + "/inspectors/{id}" ->
                RightsWalk.Walked.about(API + "/inspectors/" + inspector).ofAUnit();
            case "GET " + API + "/inspectors/{id}/declarations" -> ofTheInspector("/declarations", Map.of());
            case "POST " + API + "/inspectors/{id}/recusals" ->
                ofTheInspector("/recusals", Map.of("target", target, "reason", "近亲属任职"));
            case "POST " + API + "/inspectors/{id}/recusals/{number}/ending" ->
                ofTheInspector("/recusals/1/ending", Map.of("lastDay", "2024-06-30", "reason", "近亲属已离职"));
            case "POST " + API + "/inspectors/{id}/leaves" ->
                ofTheInspector("/leaves", Map.of("from", "2030-05-01", "to", "2030-08-31"));
            case "POST " + API + "/inspectors/{id}/leaves/{number}/withdrawal" ->
                ofTheInspector("/leaves/1/withdrawal", Map.of("reason", "假期取消"));
            case "GET " + API + "/me/declarations" -> RightsWalk.Walked.reading(API + "/me/declarations");
            case "POST " + API + "/me/recusals" ->
                RightsWalk.Walked.about(API + "/me/recusals", Map.of("target", target, "reason", "本人持有股份"))
                        .ofNobody();
            default -> aboutTargets(operation);
        };
    }

    private RightsWalk.@Nullable Walked aboutTargets(String operation) {
        return switch (operation) {
            case "GET " + API + "/targets/{id}" ->
                RightsWalk.Walked.about(API + "/targets/" + target).ofAUnit();
            case "GET " + API + "/quality" -> RightsWalk.Walked.reading(API + "/quality");
            case "GET " + API + "/quality/{shortcoming}" -> RightsWalk.Walked.reading(API + "/quality/UNTAGGED");
            case "GET " + API + "/matching" ->
                RightsWalk.Walked.reading(API + "/matching?slots=*,*&from=2024-05-01&to=2024-06-30");
            case "GET " + API + "/duplicates" -> RightsWalk.Walked.reading(API + "/duplicates");
            case "POST " + API + "/targets/{id}/merger" ->
                RightsWalk.Walked.about(
                        API + "/targets/" + target + "/merger", Map.of("into", another, "reason", "同一企业"));
            case "GET " + API + "/mergers" -> RightsWalk.Walked.reading(API + "/mergers");
            case "POST " + API + "/mergers/{number}/confirmation" ->
                RightsWalk.Walked.about(API + "/mergers/1/confirmation").ofNobody();
            case "POST " + API + "/mergers/{number}/rejection" ->
                RightsWalk.Walked.about(API + "/mergers/1/rejection", Map.of("reason", "并非同一企业"))
                        .ofNobody();
            case "GET " + API + "/tags" -> RightsWalk.Walked.reading(API + "/tags");
            case "POST " + API + "/tags" ->
                RightsWalk.Walked.about(
                                API + "/tags",
                                Map.of(
                                        "tag",
                                        "key-area",
                                        "name",
                                        "校园周边",
                                        "group",
                                        "KEY_AREA",
                                        "description",
                                        "学校周边的食品经营者"))
                        .ofNobody();
            case "POST " + API + "/targets/{id}/tags" ->
                RightsWalk.Walked.about(
                                API + "/targets/" + target + "/tags", Map.of("tag", "key-area", "reason", "学校周边"))
                        .ofAUnit();
            case "POST " + API + "/targets/{id}/tags/{tag}/removal" ->
                RightsWalk.Walked.about(
                                API + "/targets/" + target + "/tags/key-area/removal", Map.of("reason", "学校已搬迁"))
                        .ofAUnit();
            case "GET " + API + "/targets/{id}/classes" ->
                RightsWalk.Walked.about(API + "/targets/" + target + "/classes");
            case "GET " + API + "/classes/{month}" -> RightsWalk.Walked.reading(API + "/classes/2024-03");
            case "GET " + API + "/targets/{id}/history" ->
                RightsWalk.Walked.about(API + "/targets/" + target + "/history").ofAUnit();
            case "GET " + API + "/targets/{id}/visits" ->
                RightsWalk.Walked.about(API + "/targets/" + target + "/visits").ofAUnit();
            case "GET " + API + "/cap-rules" -> RightsWalk.Walked.reading(API + "/cap-rules");
            case "GET " + API + "/cap-rules/{authority}" -> RightsWalk.Walked.reading(API + "/cap-rules/000000-SAMR");
            case "POST " + API + "/cap-rules" ->
                RightsWalk.Walked.about(API + "/cap-rules", CAP_RULE).ofNobody();
            case "POST " + API + "/cap-rules/own/{id}/confirmation" ->
                RightsWalk.Walked.about(API + "/cap-rules/own/" + rule + "/confirmation");
            case "POST " + API + "/cap-rules/own/{id}/ending" ->
                RightsWalk.Walked.about(
                        API + "/cap-rules/own/" + rule + "/ending", Map.of("lastDay", "2031-12-31", "reason", "新规定取代"));
            default -> importing(operation);
        };
    }

    private RightsWalk.@Nullable Walked importing(String operation) {
        return switch (operation) {
            case "GET " + API + "/import-mappings" -> RightsWalk.Walked.reading(API + "/import-mappings");
            case "GET " + API + "/import-mappings/{name}" -> RightsWalk.Walked.reading(API + "/import-mappings/walk");
            case "POST " + API + "/import-mappings" ->
                RightsWalk.Walked.about(API + "/import-mappings", MAPPING).ofNobody();
            case "POST " + API + "/import-mappings/{name}/removal" ->
                RightsWalk.Walked.about(API + "/import-mappings/walk/removal").ofNobody();
            case "POST " + API + "/imports" ->
                RightsWalk.Walked.about(
                                API + "/imports?kind=RECUSALS&mode=REFUSE",
                                table("recusals.csv").getBytes(StandardCharsets.UTF_8))
                        .ofNobody();
            case "POST " + API + "/imports/classes" ->
                RightsWalk.Walked.about(
                                API + "/imports/classes?mode=REFUSE",
                                "target,class,month".getBytes(StandardCharsets.UTF_8))
                        .ofNobody();
            case "GET " + API + "/imports/{id}" ->
                RightsWalk.Walked.about(order).ofAUnit();
            case "GET " + API + "/imports/{id}/report" ->
                RightsWalk.Walked.about(order + "/report").ofAUnit();
            case "POST " + API + "/imports/{id}/reading" ->
                RightsWalk.Walked.about(order + "/reading").ofAUnit();
            case "POST " + API + "/imports/{id}/confirmations" ->
                RightsWalk.Walked.about(
                                order + "/confirmations", Map.of("codes", List.of("91000000MA90001018"), "reason", "x"))
                        .ofAUnit();
            case "POST " + API + "/imports/{id}/carry-out" ->
                RightsWalk.Walked.about(order + "/carry-out").ofAUnit();
            case "POST " + API + "/imports/{id}/cancellation" ->
                RightsWalk.Walked.about(order + "/cancellation").ofAUnit();
            default -> ItemWalks.of(operation);
        };
    }

    private RightsWalk.Walked ofTheInspector(String below, Map<String, Object> body) {
        return RightsWalk.Walked.about(API + "/inspectors/" + inspector + below, body)
                .ofAUnit();
    }
}
