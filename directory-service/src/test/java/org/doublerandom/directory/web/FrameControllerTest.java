package org.doublerandom.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.frame.FrameFixtures.frameId;
import static org.doublerandom.directory.domain.frame.FrameFixtures.request;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.NOW;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.anInspector;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.inspectorId;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactories;
import static org.doublerandom.directory.domain.target.TargetFixtures.meanings;
import static org.doublerandom.testkit.HttpCalls.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.directory.application.DirectoryInMemory;
import org.doublerandom.directory.application.FreezeFrames;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.inspector.Leave;
import org.doublerandom.testkit.HttpCalls;
import org.doublerandom.testkit.HttpSlice;
import org.doublerandom.testkit.TestClock;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.values.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A frozen frame, the next one that waits for its draw, and what other services ask about them. */
@HttpSlice
@Import(DirectoryInMemory.class)
class FrameControllerTest {
    private static final TestPerson AUDITOR = TestPerson.with("p-auditor", "AUDITOR");
    private static final TestPerson DRAWS = TestPerson.with("draw-service", "SERVICE");
    private static final String FROZEN = "/frames/" + frameId(1).value();
    private static final String WAITING = "/frames/" + frameId(2).value();
    private static final String API = "/api/directory/v1";
    private static final String INTERNAL = "/internal/v1";

    @Autowired
    HttpCalls calls;

    @BeforeEach
    void aFrameIsFrozenAndTheNextOneWaits(
            @Autowired Directory home,
            @Autowired Frames frames,
            @Autowired FreezeFrames freezeFrames,
            @Autowired TestClock clock) {
        clock.set(request(1).releasedAt().plusSeconds(60));
        home.tagMappings().write(meanings());
        home.targets().write(foodFactories(3), BROUGHT);
        home.inspectors().write(List.of(anInspector(1, "000000001", "FOOD"), anInspector(2, "*")), NOW);
        frames.request(request(1));
        frames.request(request(2));
        freezeFrames.waiting().forEach(freezeFrames::freeze);
    }

    @Test
    void aFrameSaysWhetherItIsFrozenOrWhatItWaitsFor() {
        assertThat(calls.as(AUDITOR).get(API + FROZEN)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"state": "FROZEN", "files": [{"name": "pool", "lines": 3}, {}, {}], "draw": {"ended": false}}""");
        assertThat(calls.as(AUDITOR).get(API + WAITING))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.waitsFor.batch")
                .isEqualTo(frameId(1).value());
        assertRefused(calls.as(AUDITOR).get(API + FROZEN.replace("B1", "B9")), 404, "unknown-frame");
    }

    @Test
    void aLeaveThatCameBehindTheReleaseIsShownWithoutAName(@Autowired Directory home) {
        PersonId administrator = new PersonId("p-admin");
        Instant released = request(1).releasedAt();
        LocalDate first = request(1).visits().from();
        home.inspectors()
                .declare(
                        inspectorId(1),
                        known -> known.away(new Leave(first, first, administrator, released))
                                .away(new Leave(first, first.plusDays(1), administrator, released.plusMillis(1)))
                                .away(new Leave(
                                        first.minusDays(9),
                                        first.minusDays(1),
                                        administrator,
                                        released.plusMillis(1))));

        assertThat(calls.as(AUDITOR).get(API + FROZEN))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.lateLeaves")
                .asArray()
                .singleElement()
                .asString()
                .contains("000000001", first.plusDays(1).toString())
                .doesNotContain("IAAAAAAAB");
    }

    @Test
    void theRosterIsForAuditors() {
        assertThat(calls.as(AUDITOR).get(API + FROZEN + "/files/roster"))
                .hasStatusOk()
                .bodyText()
                .startsWith("IAAAAAAAB\t000000001\tFOOD\t6\t0\n");
        assertRefused(
                calls.as(TestPerson.with("p-x", "PLANNER")).get(API + FROZEN + "/files/roster"),
                404,
                "no-such-resource");
        assertRefused(calls.anonymously().get(API + FROZEN + "/files/roster"), 401, "not-signed-in");
        assertRefused(calls.as(AUDITOR).get(API + WAITING + "/files/roster"), 409, "frame-not-frozen");
    }

    @Test
    void servicesFetchPagesAndNobodyElse() {
        assertThat(calls.as(DRAWS).get(INTERNAL + FROZEN + "/files/pool?from=0&pages=1"))
                .hasStatusOk()
                .bodyText()
                .contains("TAAAAAAAAAAAB\t000000002\tALL\t0\t-\n");
        assertRefused(calls.as(DRAWS).get(INTERNAL + FROZEN + "/files/pool?from=7"), 400, "pages-outside");
        assertRefused(calls.as(AUDITOR).get(INTERNAL + FROZEN + "/files/pool"), 403, "not-allowed");
    }

    @Test
    void servicesLookUpTheDrawn() {
        String lookups = INTERNAL + "/lookups";

        assertThat(
                        calls.as(DRAWS)
                                .post(
                                        lookups,
                                        "{\"authority\": \"000000-SAMR\", \"targets\": [\"TAAAAAAAAAAAB\"], \"inspectors\": [\"IAAAAAAAB\"]}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"targets": [{"target": "TAAAAAAAAAAAB"}], "inspectors": [{"person": "p-1"}]}""");
        assertRefused(
                calls.as(DRAWS)
                        .post(
                                lookups,
                                "{\"authority\": \"000000-SAMR\", \"targets\": [\"TZZZZZZZZZZZZ\"], \"inspectors\": []}"),
                404,
                "unknown-target");
        assertThat(calls.as(DRAWS)
                        .post(
                                lookups,
                                "{\"authority\": \"000000-SAMR\", \"frame\": \""
                                        + FROZEN.substring(FROZEN.lastIndexOf('/') + 1)
                                        + "\", \"targets\": [\"TAAAAAAAAAAAB\"], \"inspectors\": []}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"targets": [{"target": "TAAAAAAAAAAAB", "kind": "ENTERPRISE"}]}""");
        assertRefused(calls.as(DRAWS).post(lookups, "{"), 400, "unreadable-body");
    }
}
