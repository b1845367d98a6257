package org.doublerandom.directory.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactories;
import static org.doublerandom.directory.domain.target.TargetFixtures.meanings;
import static org.doublerandom.testkit.ArrivingFacts.example;

import org.doublerandom.directory.application.DirectoryInMemory;
import org.doublerandom.directory.application.FreezeFrames;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.FrozenFrame;
import org.doublerandom.directory.domain.frame.RequestedFrame;
import org.doublerandom.facts.inbox.FactNotYetHere;
import org.doublerandom.facts.inbox.UnreadableFact;
import org.doublerandom.testkit.ArrivingFacts;
import org.doublerandom.testkit.MessageSlice;
import org.doublerandom.values.AuthorityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@MessageSlice
@Import(DirectoryInMemory.class)
class DirectoryMessagesTest {
    private static final String PLANS = "plan.internal.v1";
    private static final String DRAWS = "draw.events.v1";
    private static final String RELEASED = "org.doublerandom.plan.BatchReleased.v1";
    private static final String SCHEME = "org.doublerandom.draw.SchemePublished.v1";
    private static final String COMPLETED = "org.doublerandom.draw.DrawCompleted.v1";
    private static final String VOIDED = "org.doublerandom.draw.DrawVoided.v1";

    @Autowired
    ArrivingFacts facts;

    @Autowired
    Frames frames;

    @Autowired
    FreezeFrames freezeFrames;

    @Autowired
    Directories directories;

    @Test
    void aReleasedBatchWishesForAFrameOnce() {
        String first = of("2024.L41.B1", RELEASED);

        facts.arrive(PLANS, RELEASED, "released", 1, "id-1", first);
        facts.arrive(PLANS, RELEASED, "released", 1, "id-1", first.replace("\"CLOSED\"", ""));

        assertThat(frames.find(frame("2024.L41.B1")))
                .get()
                .isInstanceOfSatisfying(
                        RequestedFrame.class,
                        wish -> assertThat(wish.request().exclusions()).containsExactly("CLOSED"));
    }

    @Test
    void theEndOfADrawIsNotedOnceItsFrameIsFrozen() {
        assertThatThrownBy(() -> facts.arrive(DRAWS, COMPLETED, "d1", 1, "id-1", of("2024.L42.B1", COMPLETED)))
                .isInstanceOf(FactNotYetHere.class);
        Directory county = directories.of(new AuthorityCode("000000-COUNTY"));
        county.tagMappings().write(meanings());
        county.targets().write(foodFactories(2), BROUGHT);
        facts.arrive(
                PLANS,
                RELEASED,
                "d1",
                of("2024.L42.B1", RELEASED)
                        .replace("000000-SAMR", "000000-COUNTY")
                        .replace("\"releasedAt\"", "\"ceremony\": {}, \"releasedAt\""));
        freezeFrames.waiting().forEach(freezeFrames::freeze);
        assertThat(frames.find(new FrameId("000000-COUNTY.2024.L42.B1")))
                .get()
                .as("the promise precedes the files")
                .isInstanceOf(RequestedFrame.class);
        facts.arrive(DRAWS, SCHEME, "d1.scheme", of("2024.L42.B1", SCHEME).replace("000000-SAMR", "000000-COUNTY"));
        freezeFrames.waiting().forEach(freezeFrames::freeze);

        facts.arrive(
                DRAWS,
                COMPLETED,
                "d1",
                1,
                "id-1",
                of("2024.L42.B1", COMPLETED).replace("000000-SAMR", "000000-COUNTY"));

        assertThat(frames.find(new FrameId("000000-COUNTY.2024.L42.B1")))
                .get()
                .isInstanceOfSatisfying(
                        FrozenFrame.class,
                        frozen -> assertThat(frozen.progress().pages()).isEqualTo(1));
    }

    @Test
    void aSchemeWaitsForTheReleaseOfItsBatch() {
        assertThatThrownBy(() -> facts.arrive(DRAWS, SCHEME, "early.scheme", of("2024.L44.B1", SCHEME)))
                .isInstanceOf(FactNotYetHere.class);
    }

    @Test
    void aVoidEndsTheWishForAFrame() {
        facts.arrive(PLANS, RELEASED, "voided", of("2024.L43.B1", RELEASED));

        facts.arrive(
                DRAWS,
                VOIDED,
                "voided",
                of("2024.L43.B1", VOIDED).replace("\"announced\": true", "\"announced\": false"));

        assertThat(frames.find(frame("2024.L43.B1"))).isPresent().get().isNotInstanceOf(RequestedFrame.class);
    }

    @ParameterizedTest
    @CsvSource({"GIVENUP, false, true", "READINGS, true, true", "INFEASIBLE, true, true", "LAPSED, false, false"})
    void aVoidThatALaterAttemptFollowsEndsNothing(String reason, boolean announced, boolean goesOn) {
        String plan = "2024.L45." + reason;
        facts.arrive(PLANS, RELEASED, reason, of(plan, RELEASED));
        String voided = "{\"draw\": \"%s\", \"batch\": \"%s\", \"reason\": \"%s\", \"announced\": %s}"
                .formatted(frame(plan).value(), frame(plan).value(), reason, announced);

        facts.arrive(DRAWS, VOIDED, reason, voided);

        assertThat(frames.find(frame(plan)).orElseThrow() instanceof RequestedFrame)
                .isEqualTo(goesOn);
    }

    @Test
    void aVoidThatAsksForAnotherRosterWaitsForTheFrameOfItsBatch() {
        facts.arrive(PLANS, RELEASED, "relieved", of("2024.L46.B1", RELEASED));
        String voided = ("{\"draw\": \"%1$s\", \"batch\": \"%1$s\", \"reason\": \"INFEASIBLE\", \"announced\": true,"
                + " \"relief\": {\"attempt\": 2, \"announcedAt\": \"2024-04-16T02:00:00Z\", \"capsRaisedBy\": %2$d,"
                + " \"anybody\": [\"FOOD\"], \"added\": []}}");

        facts.arrive(
                DRAWS, VOIDED, "relieved", voided.formatted(frame("2024.L46.B1").value(), 0));
        assertThatThrownBy(() -> facts.arrive(
                        DRAWS,
                        VOIDED,
                        "relieved",
                        voided.formatted(frame("2024.L46.B1").value(), 1)))
                .isInstanceOf(FactNotYetHere.class);
    }

    @Test
    void anUnknownTypeIsPassedOverAndAnUnreadableBodyIsNot() {
        facts.arrive(PLANS, "org.doublerandom.plan.Unheard.v1", "unheard", "whatever");

        assertThatThrownBy(() -> facts.arrive(PLANS, RELEASED, "unheard", "no json"))
                .isInstanceOf(UnreadableFact.class);
    }

    private static String of(String plan, String type) {
        return example(type).replace("2024.L03.B1", plan);
    }

    private static FrameId frame(String plan) {
        return new FrameId("000000-SAMR." + plan);
    }
}
