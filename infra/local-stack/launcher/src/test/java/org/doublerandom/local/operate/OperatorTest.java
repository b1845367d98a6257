package org.doublerandom.local.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OperatorTest {
    private static final String PARKED = "/api/draw/v1/parked-streams";
    private static final String EMPTY = "{\"items\":[]}";
    private static final String REQUEST = """
            {"request":"r1","reason":"写错","requestedBy":"p-one","requestedAt":"2024-04-16T02:00:00Z"}""";

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private StandIn gateway;

    @BeforeEach
    void aGateway() throws IOException {
        gateway = new StandIn();
        nothingStandsIn("plan");
        nothingStandsIn("draw");
    }

    @AfterEach
    void noGateway() {
        gateway.close();
    }

    @Test
    void whatStandsInAnyServiceIsInOneTable() {
        gateway.answers("GET " + PARKED + "?limit=200", 200, """
                        {"rows":[{"id":"aWQ","topic":"plan.events.v1","stream":"plan-1","cause":"HOLE",
                         "reason":"2 is missing","since":"2024-04-16T02:00:00.123Z"}],"next":"aWQ"}""")
                .answers("GET " + PARKED + "?limit=200&cursor=aWQ", 200, """
                        {"rows":[{"id":"aWR","topic":"plan.events.v1","stream":"plan-2","cause":"UNREADABLE",
                         "reason":"no json","since":"2024-04-16T02:00:00Z","discard":{"request":"r1",
                         "requestedBy":"p-one"}}]}""")
                .answers("GET /api/plan/v1/quarantine?limit=200", 200, """
                        {"rows":[{"id":"x","topic":"draw.events.v1","partition":3,"offset":17,
                         "reason":"ce_id: absent","since":"2024-04-16T02:00:00Z"}]}""")
                .answers("GET /api/plan/v1/streams-ahead?limit=200", 200, """
                        {"rows":[{"id":"s1","topic":"plan.events.v1","stream":"plan-3","storeHas":2,"topicHas":5,
                         "foundAt":"2024-04-16T02:00:00Z","undecided":true}]}""");

        assertThat(run("streams")).isZero();

        assertThat(lines())
                .containsExactly(
                        "cause since topic, stream",
                        "plan-service quarantined - 2024-04-16T02:00:00Z draw.events.v1 partition 3, offset 17",
                        "ce_id: absent",
                        "plan-service ahead undecided 2024-04-16T02:00:00Z plan.events.v1 plan-3",
                        "id s1",
                        "the store has 2 facts, the topic 5",
                        "draw-service parked HOLE 2024-04-16T02:00:00Z plan.events.v1 plan-1",
                        "id aWQ",
                        "2 is missing",
                        "draw-service parked UNREADABLE 2024-04-16T02:00:00Z plan.events.v1 plan-2",
                        "id aWR",
                        "no json",
                        "to be given up, asked for by p-one: request r1");
    }

    @Test
    void thatNothingStandsIsSaid() {
        assertThat(run("streams")).isZero();

        assertThat(lines()).containsExactly("Nothing is parked, quarantined or ahead of its store 无停放、隔离或超前的事件流");
    }

    @Test
    void aServiceThatIsAwayIsToldBesideTheOthers() {
        gateway.refuses("GET /api/draw/v1/quarantine?limit=200", 503, "service-away");

        assertThat(run("streams")).isEqualTo(1);

        assertThat(lines()).containsExactly("draw-service told nothing: draw-service 503 service-away: 不行 (draw-1)");
    }

    @Test
    void aParkedStreamIsShownAsTheServiceTellsIt() {
        gateway.answers("GET " + PARKED + "/aWQ", 200, "{\"id\":\"aWQ\",\"head\":{\"payload\":\"no json\"}}");

        assertThat(run("streams", "show", "draw", "aWQ")).isZero();

        assertThat(told()).contains("\"payload\" : \"no json\"");
    }

    @Test
    void oneTriesAgain() {
        gateway.answers("POST " + PARKED + "/aWQ/replay", 200, "{\"stream\":\"plan-1\",\"topic\":\"plan.events.v1\"}");

        assertThat(run("streams", "replay", "draw-service", "aWQ")).isZero();

        assertThat(gateway.asked()).containsExactly("operator-1 POST " + PARKED + "/aWQ/replay {}");
        assertThat(told()).contains("draw-service tries plan-1 of plan.events.v1 again now");
    }

    @Test
    void twoGiveUp() {
        gateway.answers("POST " + PARKED + "/aWQ/discard-requests", 200, REQUEST)
                .answers("POST " + PARKED + "/aWQ/discard-requests/r1/approval", 200, """
                        {"topic":"plan.events.v1","stream":"plan-1","from":2,"through":3,"obstacle":"2 is missing",
                         "requestedBy":"p-one","approvedBy":"p-two"}""");

        assertThat(run("streams", "discard", "draw", "aWQ", "--reason", "写错")).isZero();
        assertThat(run("streams", "approve", "draw", "aWQ", "r1")).isZero();

        assertThat(gateway.asked())
                .containsExactly(
                        "operator-1 POST " + PARKED + "/aWQ/discard-requests {\"reason\":\"写错\"}",
                        "operator-2 POST " + PARKED + "/aWQ/discard-requests/r1/approval {}");
        assertThat(lines())
                .containsExactly(
                        "Asked for by p-one at 2024-04-16T02:00:00Z: 写错",
                        "A second operator approves it: infra/local-stack/run streams approve draw-service aWQ r1",
                        "Given up of plan-1 on plan.events.v1: 2 to 3 (2 is missing); asked for by p-one, approved by"
                                + " p-two. The stream goes on.");
    }

    @Test
    void whatWasAskedForBeforeIsToldWithItsRequest() {
        gateway.refuses("POST " + PARKED + "/aWQ/discard-requests", 409, "discard-requested")
                .answers("GET " + PARKED + "/aWQ", 200, "{\"discard\":" + REQUEST + "}");

        assertThat(run("streams", "discard", "draw", "aWQ", "--reason", "again"))
                .isZero();

        assertThat(told()).contains("It was asked for before, by p-one", "streams approve draw-service aWQ r1");
    }

    @Test
    void theSamePersonIsRefusedWithTheRemedy() {
        gateway.refuses("POST " + PARKED + "/aWQ/discard-requests/r1/approval", 403, "second-person-needed");

        assertThat(run("streams", "approve", "draw", "aWQ", "r1", "--as", "operator-1"))
                .isEqualTo(1);

        assertThat(gateway.asked()).first().asString().startsWith("operator-1 POST");
        assertThat(lines())
                .containsExactly(
                        "draw-service 403 second-person-needed: 不行 (draw-1)",
                        "Remedy: somebody else approves: --as <username>");
    }

    @Test
    void anUnknownIdIsRefusedWithTheRemedy() {
        gateway.refuses("POST " + PARKED + "/x/replay", 404, "not-parked");

        assertThat(run("streams", "replay", "draw", "x")).isEqualTo(1);

        assertThat(told()).contains("not-parked", "Remedy: infra/local-stack/run streams lists what there is");
    }

    @Test
    void anUnknownServiceIsNotAskedFor() {
        assertThat(run("streams", "replay", "drow", "aWQ")).isEqualTo(1);

        assertThat(gateway.asked()).isEmpty();
        assertThat(told()).contains("drow: no such service (expected: one of [plan-service, draw-service])");
    }

    @Test
    void aStreamAheadIsDecided() {
        gateway.answers("POST /api/plan/v1/streams-ahead/s1/decision", 200, """
                        {"topic":"plan.events.v1","stream":"plan-3","storeHas":2,"topicHas":5}""");

        assertThat(run("streams", "decide", "plan", "s1", "CONTINUE", "--reason", "备份较旧"))
                .isZero();

        assertThat(gateway.asked())
                .containsExactly("operator-1 POST /api/plan/v1/streams-ahead/s1/decision"
                        + " {\"decision\":\"CONTINUE\",\"reason\":\"备份较旧\"}");
        assertThat(told()).contains("CONTINUE for plan-3 on plan.events.v1, of which the store has 2 facts");
    }

    @Test
    void copiesAreRebuiltFromAllTopicsUnlessSomeAreNamed() {
        gateway.answers("GET /api/draw/v1/copies", 200, "{\"topics\":[\"plan.internal.v1\",\"directory.events.v1\"]}")
                .answers("POST /api/draw/v1/copies/rebuild", 202, "{}");

        assertThat(run("copies", "rebuild", "draw")).isZero();
        assertThat(run("copies", "rebuild", "draw", "plan.internal.v1")).isZero();

        assertThat(gateway.asked())
                .contains(
                        "operator-1 POST /api/draw/v1/copies/rebuild"
                                + " {\"topics\":[\"plan.internal.v1\",\"directory.events.v1\"]}",
                        "operator-1 POST /api/draw/v1/copies/rebuild {\"topics\":[\"plan.internal.v1\"]}");
        assertThat(told()).contains("draw-service reads from the beginning again: plan.internal.v1\n");
    }

    private void nothingStandsIn(String context) {
        String path = "GET /api/" + context + "/v1/";
        gateway.answers(path + "parked-streams?limit=200", 200, EMPTY)
                .answers(path + "quarantine?limit=200", 200, EMPTY)
                .answers(path + "streams-ahead?limit=200", 200, "{\"rows\":[]}");
    }

    private int run(String... words) {
        return new Operator(
                        List.of("plan-service", "draw-service"),
                        gateway::as,
                        new PrintStream(told, true, StandardCharsets.UTF_8))
                .carryOut(Operation.parse(List.of(words)));
    }

    private List<String> lines() {
        return told().lines().map(line -> line.strip().replaceAll(" +", " ")).toList();
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
