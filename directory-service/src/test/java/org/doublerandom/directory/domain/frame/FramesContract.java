package org.doublerandom.directory.domain.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.frame.FrameFixtures.COUNTY;
import static org.doublerandom.directory.domain.frame.FrameFixtures.NOW;
import static org.doublerandom.directory.domain.frame.FrameFixtures.files;
import static org.doublerandom.directory.domain.frame.FrameFixtures.frameId;
import static org.doublerandom.directory.domain.frame.FrameFixtures.proposed;
import static org.doublerandom.directory.domain.frame.FrameFixtures.request;
import static org.doublerandom.directory.domain.frame.FrameFixtures.requestBeforeItsScheme;

import java.time.LocalDate;
import java.util.List;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;

public abstract class FramesContract {
    protected abstract Frames frames();

    /** The facts that lie beside the state. */
    protected abstract List<Object> facts();

    @Test
    void frozenFramesAreFoundWhateverBecameOfTheirDraws() {
        Frames frames = frames();
        for (int n = 1; n <= 3; n++) {
            frames.request(request(n));
        }
        frames.change(frameId(2), frame -> frame.frozen(files(3), null, NOW));
        frames.change(frameId(1), frame -> frame.frozen(files(3), null, NOW));
        frames.change(frameId(1), frame -> Changed.to(frame.batchEnded()));

        assertThat(frames.frozen(COUNTY)).extracting(FrozenFrame::id).containsExactly(frameId(1), frameId(2));
        assertThat(frames.frozen(new AuthorityCode("111111-SAMR"))).isEmpty();
    }

    @Test
    void aWishIsNotedOnceAndWaitsInTheOrderOfRelease() {
        Frames frames = frames();
        frames.request(request(2));
        frames.request(request(1));
        frames.request(request(1, List.of("OTHER")));

        assertThat(frames.requested()).containsExactly(RequestedFrame.of(request(1)), RequestedFrame.of(request(2)));
        assertThat(frames.find(frameId(1))).contains(RequestedFrame.of(request(1)));
        assertThat(frames.find(frameId(3))).isEmpty();
        assertThatThrownBy(() -> frames.change(frameId(3), Changed::to)).isInstanceOf(UnknownFrame.class);
    }

    @Test
    void aProposedFrameIsCountedOnceAndRequestedByTheRelease() {
        Frames frames = frames();
        frames.propose(proposed(2));
        frames.propose(proposed(1));
        frames.propose(proposed(1));
        assertThat(frames.uncounted()).containsExactly(proposed(1), proposed(2));
        assertThat(frames.requested()).isEmpty();
        FrameCounts counts = new FrameCounts(7, 4, 2, 1, 0, 0, 0, 0, 30, 90, 4, 5, 0);

        frames.change(frameId(1), frame -> frame.counted(counts, NOW));
        frames.change(frameId(1), frame -> frame.counted(new FrameCounts(9, 9, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 9), NOW));

        assertThat(frames.uncounted()).containsExactly(proposed(2));
        assertThat(frames.find(frameId(1)))
                .contains(new ProposedFrame(requestBeforeItsScheme(1), List.of("FOOD", "*"), 2, counts));
        assertThat(facts()).containsExactly(new BatchCounted(requestBeforeItsScheme(1), counts, NOW));
        frames.request(request(1));
        frames.propose(proposed(1));
        assertThat(frames.requested())
                .containsExactly(
                        new RequestedFrame(request(1), null, new ConfirmedFrame(List.of("FOOD", "*"), 2, counts)));
    }

    @Test
    void aHeldFrameKeepsItsBytesAndIsOpenUntilItsNumbersAreConfirmed() {
        Frames frames = frames();
        frames.propose(proposed(1));
        frames.change(
                frameId(1), frame -> frame.counted(new FrameCounts(7, 4, 2, 1, 0, 0, 0, 0, 30, 90, 4, 5, 0), NOW));
        frames.request(request(1));
        FrameCounts found = new FrameCounts(9, 6, 2, 1, 0, 0, 0, 0, 30, 90, 6, 5, 0);
        HeldFrame held = new HeldFrame(request(1), files(9), found, NOW);

        assertThat(frames.change(frameId(1), frame -> frame.frozen(files(9), found, NOW)))
                .isEqualTo(held);

        assertThat(frames.find(frameId(1))).contains(held);
        assertThat(frames.open(COUNTY)).containsExactly(held);
        assertThat(frames.requested()).isEmpty();
        assertThat(frames.frozen(COUNTY)).isEmpty();
        assertThat(facts()).endsWith(new FrameHeld(held));
        PersonId confirmer = new PersonId("p-leader");
        FrozenFrame frozen = (FrozenFrame) frames.change(frameId(1), frame -> frame.confirmed(NOW, confirmer));
        assertThat(frozen.files()).isEqualTo(files(9));
        assertThat(facts()).endsWith(new FrameFrozen(request(1), files(9), NOW, confirmer));
    }

    @Test
    void aWishKeepsWhetherItsSchemeIsPublished() {
        Frames frames = frames();
        frames.request(requestBeforeItsScheme(1));
        assertThat(frames.requested()).containsExactly(RequestedFrame.of(requestBeforeItsScheme(1)));

        frames.change(frameId(1), frame -> Changed.to(frame.schemePublished(Suite.SHA256)));

        assertThat(frames.requested()).containsExactly(RequestedFrame.of(request(1)));
    }

    @Test
    void aFrameKeepsTheSuiteThatItsSchemePromised() {
        Frames frames = frames();
        frames.request(requestBeforeItsScheme(1));
        frames.change(frameId(1), frame -> Changed.to(frame.schemePublished(Suite.SM3)));
        frames.change(frameId(1), frame -> Changed.to(frame.schemePublished(Suite.SHA256)));
        assertThat(frames.requested())
                .extracting(frame -> frame.request().requireSuite())
                .containsExactly(Suite.SM3);

        frames.change(frameId(1), frame -> frame.frozen(files(5, Suite.SM3), null, NOW));

        assertThat(frames.find(frameId(1)).orElseThrow().files()).isEqualTo(files(5, Suite.SM3));
    }

    @Test
    void keepsWhatAFrameWaitsFor() {
        Frames frames = frames();
        frames.request(request(1));
        Hindrance hindrance = Hindrance.poolEmpty();

        frames.change(frameId(1), frame -> frame.waitingFor(hindrance));

        assertThat(frames.requested()).extracting(frame -> frame.waitsFor()).containsExactly(hindrance);
    }

    @Test
    void aFrozenFrameIsOpenUntilItsDrawHasEnded() {
        Frames frames = frames();
        frames.request(request(1));
        Frame frozen = frames.change(frameId(1), frame -> frame.frozen(files(600), null, NOW));

        assertThat(frames.requested()).isEmpty();
        assertThat(facts()).containsExactly(FrameFrozen.of((FrozenFrame) frozen, null));
        assertThat(frames.open(COUNTY)).containsExactly((FrozenFrame) frozen);
        assertThat(frames.open(new AuthorityCode("000001-SAMR"))).isEmpty();
        frames.change(frameId(1), frame -> Changed.to(frame.drawCompleted(2)));
        frames.change(frameId(1), frame -> Changed.to(frame.pageCounted(2)));
        assertThat(frames.open(COUNTY)).hasSize(1);
        Frame ended = frames.change(frameId(1), frame -> Changed.to(frame.pageCounted(1)));
        assertThat(frames.open(COUNTY)).isEmpty();
        assertThat(frames.find(frameId(1))).contains(ended);
    }

    @Test
    void howAFrameDiffersFromWhatWasBeforeIsKeptAndTold() {
        Frames frames = frames();
        frames.request(request(1));
        frames.request(request(2));
        FrameDifference first = FrameFixtures.difference(null, null);
        FrameDifference second = FrameFixtures.difference(frameId(1), LocalDate.of(2024, 4, 15));

        frames.change(frameId(1), frame -> frame.frozen(files(600).with(first), null, NOW));
        frames.change(frameId(2), frame -> frame.frozen(files(600).with(second), null, NOW));

        assertThat(frames.find(frameId(1)).orElseThrow().files().difference()).isEqualTo(first);
        assertThat(frames.find(frameId(2)).orElseThrow().files().difference()).isEqualTo(second);
        assertThat(frames.find(frameId(2)).orElseThrow().files().quality()).isEqualTo(FrameFixtures.QUALITY);
        assertThat(facts())
                .contains(
                        new FrameCompared(request(1), first, FrameFixtures.QUALITY, NOW),
                        new FrameCompared(request(2), second, FrameFixtures.QUALITY, NOW));
    }

    @Test
    void anAbandonedFrameIsNeitherRequestedNorOpen() {
        Frames frames = frames();
        frames.request(request(1));
        frames.change(frameId(1), frame -> Changed.to(frame.batchEnded()));

        assertThat(frames.requested()).isEmpty();
        assertThat(frames.open(COUNTY)).isEmpty();
        assertThat(frames.find(frameId(1))).contains(new AbandonedFrame(request(1)));
    }
}
