package org.doublerandom.directory.domain.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.frame.FrameFixtures.NOW;
import static org.doublerandom.directory.domain.frame.FrameFixtures.files;
import static org.doublerandom.directory.domain.frame.FrameFixtures.frameId;
import static org.doublerandom.directory.domain.frame.FrameFixtures.proposed;
import static org.doublerandom.directory.domain.frame.FrameFixtures.request;
import static org.doublerandom.directory.domain.frame.FrameFixtures.requestBeforeItsScheme;
import static org.doublerandom.directory.domain.target.TargetFixtures.meanings;

import java.util.List;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;

class FrameTest {
    private static final TagMapping MAPPING = new TagMapping(meanings());
    private final RequestedFrame requested = RequestedFrame.of(request(1));

    @Test
    void isFrozenOnceAndTellsItsFiles() {
        FrameFiles files = files(600);
        Changed<Frame> frozen = requested.frozen(files, null, NOW);

        assertThat(frozen.events()).containsExactly(new FrameFrozen(request(1), files, NOW, null));
        assertThat(frozen.state().frozen(files(1), null, NOW)).isEqualTo(Changed.to(frozen.state()));
        assertThat(frozen.state().waitingFor(Hindrance.poolEmpty())).isEqualTo(Changed.to(frozen.state()));
    }

    @Test
    void waitsWhileNobodyMatches() {
        Changed<Frame> waiting = requested.frozen(files(0), null, NOW);

        assertThat(waiting.events()).isEmpty();
        assertThat(((RequestedFrame) waiting.state()).waitsFor().code()).isEqualTo("pool-empty");
    }

    @Test
    void waitsForTheFrameThatWasFrozenBeforeAndSaysForWhich() {
        FrozenFrame open = (FrozenFrame)
                RequestedFrame.of(request(2)).frozen(files(5), null, NOW).state();

        Hindrance hindrance = requested
                .hindrance(List.of(open.drawCompleted(3).pageCounted(1)), MAPPING)
                .orElseThrow();

        assertThat(hindrance.code()).isEqualTo("frame-open");
        assertThat(hindrance.frame()).isEqualTo(frameId(2));
        assertThat(hindrance.message()).contains("1 of 3 pages");
        assertThat(requested.hindrance(List.of(), MAPPING)).isEmpty();
    }

    @Test
    void isHeldWhereItHoldsOtherNumbersThanWereConfirmed() {
        FrameCounts confirmed = new FrameCounts(7, 4, 2, 1, 0, 0, 0, 0, 30, 90, 4, 5, 0);
        FrameCounts found = new FrameCounts(7, 3, 3, 1, 0, 0, 0, 0, 30, 90, 3, 5, 0);
        Frame asked = proposed(1).counted(confirmed, NOW).state().requested(request(1));

        assertThat(asked.frozen(files(7), confirmed, NOW).state()).isInstanceOf(FrozenFrame.class);
        Changed<Frame> held = asked.frozen(files(7), found, NOW);
        assertThat(held.events()).containsExactly(new FrameHeld((HeldFrame) held.state()));
        assertThatThrownBy(held.state()::files).isInstanceOf(FrameNotFrozen.class);
        assertThat(held.state().frozen(files(1), confirmed, NOW)).isEqualTo(Changed.to(held.state()));
        FrameDifference difference = FrameFixtures.difference(frameId(9), null);
        assertThat(asked.frozen(files(7).with(difference), found, NOW)
                        .state()
                        .confirmed(NOW, null)
                        .events())
                .as("what a held frame differs by is told when it is confirmed")
                .contains(new FrameCompared(asked.request(), difference, FrameFixtures.QUALITY, NOW));
        assertThat(requested
                        .hindrance(List.of(held.state()), MAPPING)
                        .orElseThrow()
                        .message())
                .contains("held");
        assertThat(held.state().batchEnded()).isEqualTo(new AbandonedFrame(request(1)));
        assertThat(held.state().confirmed(NOW.plusSeconds(1), null)).isEqualTo(Changed.to(held.state()));
        Changed<Frame> frozen = held.state().confirmed(NOW, null);
        assertThat(frozen.events()).containsExactly(new FrameFrozen(request(1), files(7), NOW, null));
        assertThat(frozen.state().confirmed(NOW, null)).isEqualTo(Changed.to(frozen.state()));
        assertThat(requested.confirmed(NOW, null)).isEqualTo(Changed.to(requested));
    }

    @Test
    void waitsForATagNobodyCanHaveAndForRulesNobodyKnows() {
        assertThat(requested.hindrance(List.of(), new TagMapping(List.of())).orElseThrow())
                .satisfies(hindrance -> assertThat(hindrance.code()).isEqualTo("tag-unmapped"))
                .satisfies(hindrance -> assertThat(hindrance.message()).contains("food-production"));
        assertThat(RequestedFrame.of(request(1, List.of("CLOSED", "EXEMPT")))
                        .hindrance(List.of(), MAPPING)
                        .orElseThrow()
                        .message())
                .contains("EXEMPT");
    }

    @Test
    void waitsForTheRecordOfTheSchemeSoThatThePromisePrecedesTheFiles() {
        RequestedFrame early = RequestedFrame.of(requestBeforeItsScheme(1));

        assertThat(early.hindrance(List.of(), MAPPING).orElseThrow().code()).isEqualTo("scheme-unpublished");
        assertThat(early.schemePublished(Suite.SHA256)).isEqualTo(requested);
        FrozenFrame frozen = (FrozenFrame) requested.frozen(files(5), null, NOW).state();
        assertThat(frozen.schemePublished(Suite.SHA256)).isEqualTo(frozen);
    }

    @Test
    void endsWithAVoidOrWithAllPagesCountedInAnyOrder() {
        FrozenFrame frozen = (FrozenFrame) requested.frozen(files(5), null, NOW).state();

        assertThat(frozen.hasEnded()).isFalse();
        assertThat(frozen.batchEnded().hasEnded()).isTrue();
        assertThat(frozen.drawCompleted(0).hasEnded()).isTrue();
        assertThat(frozen.pageCounted(2).pageCounted(2).drawCompleted(2).hasEnded())
                .isFalse();
        assertThat(frozen.pageCounted(2).drawCompleted(2).pageCounted(1).hasEnded())
                .isTrue();
    }

    @Test
    void aVoidBeforeFreezingAbandonsIt() {
        Frame abandoned = requested.batchEnded();

        assertThat(abandoned).isEqualTo(new AbandonedFrame(request(1)));
        assertThat(abandoned.frozen(files(5), null, NOW)).isEqualTo(Changed.to(abandoned));
        assertThatThrownBy(abandoned::files).isInstanceOf(FrameNotFrozen.class);
        assertThatThrownBy(() -> requested.drawCompleted(1)).isInstanceOf(FrameNotFrozen.class);
    }
}
