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
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;
import static org.doublerandom.testkit.HttpCalls.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.directory.application.DirectoryInMemory;
import org.doublerandom.directory.application.FreezeFrames;
import org.doublerandom.directory.application.WidenRoster;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.Relief;
import org.doublerandom.directory.domain.inspector.Declaration;
import org.doublerandom.directory.domain.inspector.Declarations;
import org.doublerandom.directory.domain.inspector.Leave;
import org.doublerandom.directory.domain.inspector.Span;
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
                {"state": "FROZEN", "files": [{"name": "pool", "lines": 3}, {}, {}], "draw": {"ended": false}, "importsSince": 0}""");
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

    /** Of a wider roster (decision 158) what came behind the void announcement; so many at most. */
    @Test
    void recusalsThatCameLateAreShownWithoutInspectorAndTarget(
            @Autowired Directory home, @Autowired WidenRoster widenRoster) {
        Instant released = request(1).releasedAt();
        home.inspectors().declare(inspectorId(2), known -> {
            Declarations all = known.recused(recusal(1, released));
            for (int target = 1; target <= 102; target++) {
                all = all.recused(recusal(target, released.plusMillis(1)));
            }
            return all.recused(recusal(200, released.plusSeconds(61)));
        });
        widenRoster.widen(new Relief(frameId(1), 2, released, 1, List.of()));

        for (String path : List.of(FROZEN, FROZEN + "-2.roster")) {
            assertThat(calls.as(AUDITOR).get(API + path))
                    .hasStatusOk()
                    .bodyText()
                    .contains("\"lateRecusalsInAll\":101", "\"unit\":\"*\"")
                    .doesNotContain(targetId(2).value(), inspectorId(2).value());
        }
        assertThat(calls.as(AUDITOR).get(API + FROZEN))
                .bodyJson()
                .extractingPath("$.lateRecusals")
                .asArray()
                .hasSize(100);
        assertThat(calls.as(AUDITOR).get(API + FROZEN + "-2.roster"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"batch": "000000-SAMR.2024.L03.B1", "attempt": 2, "state": "FROZEN", "lateLeavesInAll": 0}""");
        TestPerson stranger = AUDITOR.ofAuthority("999998-SAMR");
        assertRefused(calls.as(stranger).get(API + FROZEN + "-2.roster"), 404, "unknown-frame");
    }

    private static Declaration recusal(int target, Instant at) {
        return new Declaration(targetId(target), "近亲属任职", Span.ALWAYS, new PersonId("p-2"), true, at);
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
