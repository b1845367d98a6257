package org.doublerandom.draw;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.doublerandom.draw.domain.copy.PublicCopies;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.TestClock;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.WholeServiceTest;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.testkit.api.Api;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The steps of a draw as the persons concerned take them, against the whole service. */
@WholeServiceTest
abstract class DrawCeremony {
    static final DirectoryOnLoopback DIRECTORY = new DirectoryOnLoopback();
    private static final String KEPT = "org.doublerandom.draw.FrameKept.v1";
    private static final String COPIED = "org.doublerandom.publication.FrameCopied.v1";
    static final String DRAWS = "/api/draw/v1/draws";
    static final String THROWS = "35142635514263164251";
    private static final Map<String, Object> EVERYBODY = Map.of(
            "kinds",
            List.of(),
            "industries",
            List.of(),
            "tagsAll",
            List.of(),
            "tagsAny",
            List.of(),
            "areas",
            List.of());
    private static final AtomicInteger COUNTIES = new AtomicInteger();

    /** A county of its own for every test, so that its log begins with it. */
    final String authority = "%06d-SAMR".formatted(COUNTIES.incrementAndGet());

    final TestPerson officer = with("p-officer", "DRAW_OFFICER");
    final TestPerson approver = with("p-second", "APPROVER");
    final TestPerson auditor = with("p-auditor", "AUDITOR");
    final TestPerson wang = with("p-wang", "WITNESS");
    final TestPerson liu = with("p-liu", "WITNESS").ofAuthority("999999-LAW");
    final TestPerson zhao = with("p-zhao", "WITNESS").ofAuthority("999999-NEWS");

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Autowired
    TestClock clock;

    @Autowired
    PublicCopies copies;

    @DynamicPropertySource
    static void directory(DynamicPropertyRegistry properties) {
        properties.add("doublerandom.directory-url", DIRECTORY::url);
        properties.add("doublerandom.publication-url", DIRECTORY::url);
    }

    TestPerson with(String id, String... roles) {
        return TestPerson.with(id, roles).ofAuthority(authority);
    }

    String idOf(String code) {
        return authority + "." + code;
    }

    String release(String code) {
        return release(code, "2024-06-30");
    }

    /** @param to last day of its window */
    String release(String code, String to) {
        String id = idOf(code);
        Map<String, Object> item = Map.of(
                "item",
                "ZJ2017-1",
                "number",
                "1",
                "name",
                "获证食品生产企业监管",
                "category",
                "GENERAL",
                "guide",
                "guide-ZJ2017-1",
                "version",
                1,
                "digest",
                "ab".repeat(32));
        Map<String, Object> body = new HashMap<>(Map.of("batch", id, "code", code, "authority", authority));
        body.putAll(Map.of("authorityName", "青禾县市场监督管理局", "items", List.of(item), "slots", List.of("FOOD", "*")));
        body.putAll(Map.of("ratio", ratio(), "minimum", 2, "cap", 2, "reserve", 20, "department", authority));
        body.putAll(Map.of("from", "2024-04-01", "to", to));
        body.putAll(Map.of("drafter", "p-drafter", "approver", "p-approver", "releaser", "p-releaser"));
        body.putAll(Map.of("releasedAt", "2024-04-16T01:00:00Z", "disclosure", "OPEN"));
        body.putAll(Map.of(
                "scheme", "批次 " + code + "，随机等级 " + grade(), "filter", EVERYBODY, "exclusions", List.of("CLOSED")));
        body.put(
                "ceremony",
                Map.of(
                        "throws",
                        THROWS.length(),
                        "wait",
                        60,
                        "witnesses",
                        witnesses(),
                        "parties",
                        parties(),
                        "grade",
                        grade()));
        others.publish("plan.internal.v1", "org.doublerandom.plan.BatchReleased.v1", id, body);
        return id;
    }

    /** Of how many, in 1/10000, are drawn. */
    int ratio() {
        return 2000;
    }

    /** Where the randomness of the first attempt comes from. */
    String grade() {
        return "LD";
    }

    /** Who leaves a secret beside the authority. */
    List<String> parties() {
        return List.of();
    }

    private List<Map<String, String>> witnesses() {
        return List.of(
                Map.of("person", "p-liu", "organisation", "999999-LAW"),
                Map.of("person", "p-walker-witness", "organisation", "999999-LAW"),
                Map.of("person", "p-wang", "organisation", authority),
                Map.of("person", "p-zhao", "organisation", "999999-NEWS"));
    }

    void freeze(String id, SampleFrame frame) {
        DIRECTORY.serve(id, frame);
        others.publish(
                "directory.internal.v1", "org.doublerandom.directory.FrameFrozen.v1", id, frame.frozen(id, authority));
        Map<String, Object> copied = frame.frozen(id, authority);
        copied.putAll(Map.of("suite", "SHA256", "copiedAt", "2024-04-16T01:00:30Z"));
        others.publish("publication.events.v1", COPIED, id + ".copy", copied);
    }

    Answer open(String id) {
        return open(id, officer);
    }

    Answer open(String id, TestPerson person) {
        return api.as(person).post(DRAWS, Map.of("batch", id));
    }

    /** A draw as soon as batch and frame are here. */
    String opened(String code, SampleFrame frame) {
        String id = release(code);
        freeze(id, frame);
        awaitOpening(id);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> copies.of(new DrawId(id)).copied() != null);
        return id;
    }

    void awaitOpening(String id) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> open(id).status() == 201);
    }

    /** As soon as the public record holds the files, should that be what it waits for. */
    Answer announce(String id) {
        Answer answer = announceNow(id);
        if (answer.status() != 409 || !answer.text().contains("frame-not-copied")) {
            return answer;
        }
        OtherServices.Received kept =
                others.await("draw.internal.v1", KEPT, id + ".copy", 1).get(0);
        ObjectNode copied = (ObjectNode) JsonMapper.shared().readTree(kept.body());
        copied.put("copiedAt", "2024-04-16T01:00:30Z");
        others.publish("publication.events.v1", COPIED, id + ".copy", copied);
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> announceNow(id), next -> !next.text().contains("frame-not-copied"));
    }

    private Answer announceNow(String id) {
        return api.as(officer).post(DRAWS + "/" + id + "/announcement", Map.of());
    }

    String published(String code, SampleFrame frame) {
        String id = opened(code, frame);
        announce(id).isStatus(200);
        awaitPublication(id);
        return id;
    }

    void awaitPublication(String id) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !draw(id).at("/announcement/publishedAt").isMissingNode());
        clock().forward(Duration.ofSeconds(61));
    }

    /** The business clock of the service. */
    TestClock clock() {
        return clock;
    }

    Answer enter(String id, TestPerson witness, String diceThrows) {
        return enter(
                id, witness, diceThrows, draw(id).at("/announcement/digest").asString());
    }

    Answer enter(String id, TestPerson witness, String diceThrows, String announcement) {
        return api.as(witness)
                .put(DRAWS + "/" + id + "/readings/mine", Map.of("announcement", announcement, "throws", diceThrows));
    }

    String completed(String code, SampleFrame frame) {
        String id = published(code, frame);
        enter(id, wang, THROWS).isStatus(200);
        enter(id, liu, THROWS).isStatus(200);
        awaitOutcome(id);
        return id;
    }

    /** Completed, and the record that binds the result is published. */
    void awaitOutcome(String id) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> draw(id).has("outcome"));
    }

    /** What the log says of draws; the schemes of the batches aside. */
    List<JsonNode> records() {
        return log().valueStream()
                .filter(entry -> !entry.path("kind").asString().equals("scheme"))
                .toList();
    }

    void awaitState(String id, String state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> draw(id).path("state").asString().equals(state));
    }

    JsonNode draw(String id) {
        return api.as(officer).get(DRAWS + "/" + id).isStatus(200).json();
    }

    Answer requestVoid(String id, TestPerson person, String reason) {
        return api.as(person).post(DRAWS + "/" + id + "/void-requests", Map.of("reason", reason, "text", "见附件"));
    }

    Answer approveVoid(String id, TestPerson person, int number) {
        return api.as(person).post(DRAWS + "/" + id + "/void-requests/" + number + "/approval", Map.of());
    }

    Answer publicFile(String id, String name) {
        return api.anonymously().get(DRAWS + "/" + id + "/files/" + name);
    }

    Answer auditedFile(String id, String name) {
        return api.as(auditor).get(DRAWS + "/" + id + "/files/" + name);
    }

    JsonNode log() {
        return api.anonymously()
                .get("/api/draw/v1/logs/" + authority + "?limit=200")
                .isStatus(200)
                .json()
                .path("rows");
    }
}
