package org.doublerandom.draw.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.draw.domain.DrawFixtures.CLOSE;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.PREV;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.agreedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.announcedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.approverSun;
import static org.doublerandom.draw.domain.DrawFixtures.batch;
import static org.doublerandom.draw.domain.DrawFixtures.complete;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.openedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.publishedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.publishedResult;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.DrawFixtures.unreadable;
import static org.doublerandom.draw.domain.DrawFixtures.unreadableDraw;

import java.util.Optional;
import org.doublerandom.draw.domain.AnnouncedDraw;
import org.doublerandom.draw.domain.Attempt;
import org.doublerandom.draw.domain.CompletedDraw;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.DrawAnnounced;
import org.doublerandom.draw.domain.DrawCompleted;
import org.doublerandom.draw.domain.DrawVoided;
import org.doublerandom.draw.domain.VoidedDraw;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.rebuilt.LostInputs;
import org.doublerandom.draw.domain.rebuilt.RebuiltDraw;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is told of a draw in SM3 makes the same draw again, to the byte, in a store that has lost it. */
class FactsInSm3Test {
    private final Frame frame = restaurants(10, Suite.SM3);
    private final SealedKept sealed = new SealedKept(new ReadableSeals(), JsonMapper.shared());
    private final RebuiltDraw rebuilt = new RebuiltDraw(new LostInputs() {
        @Override
        public Attempt attempt(DrawId draw) {
            return Attempt.first(batch());
        }

        @Override
        public Frame frame(DrawId draw) {
            return frame;
        }

        @Override
        public FrameRoots neverFrozen(DrawId draw) {
            return FrameRoots.neverFrozen(Suite.SM3);
        }

        @Override
        public Optional<FrameRoots> missingFiles(DrawId draw) {
            return Optional.empty();
        }
    });

    private static Object lastOf(Changed<Draw> changed) {
        return changed.events().get(changed.events().size() - 1);
    }

    @Test
    void itsAnnouncement() {
        DrawAnnounced event = (DrawAnnounced) lastOf(openedDraw(frame).announce(officerChen(), NOW, CLOSE, PREV));
        DrawAnnouncedV1 told = DrawAnnouncedV1.of(event, sealed);

        assertThat(told.digest()).isEqualTo(Suite.SM3.of(told.announcement()).hex());
        assertThat(rebuilt.announced(told.toEvent(sealed), NOW, Optional.empty()))
                .isEqualTo(announcedDraw(frame).published(NOW));
    }

    @Test
    void itsOutcome() {
        AnnouncedDraw agreed = agreedDraw(frame);
        CompletedDraw drawn = (CompletedDraw) complete(agreed, frame);
        DrawCompleted event = (DrawCompleted) lastOf(agreed.complete(drawn.outcome(), PREV, NOW));
        DrawCompletedV1 told = DrawCompletedV1.of(event, sealed);

        assertThat(told.seed()).isEqualTo(Suite.SM3.of(told.seedText()).hex());
        assertThat(told.recordDigest())
                .as("in the suite of the last announcement in the log, here another's")
                .isEqualTo(Suite.SHA256.of(drawn.result().text()).hex());
        assertThat(told.toEvent(sealed)).isEqualTo(event);
        assertThat(rebuilt.completed(told.toEvent(sealed), NOW, publishedDraw(frame)))
                .isEqualTo(publishedResult(agreed, frame));
    }

    @Test
    void itsVoid() {
        Changed<Draw> voided = unreadableDraw(frame)
                .requestVoid(unreadable(), officerChen(), NOW)
                .approveVoid(1, approverSun(), SEAL, NOW);
        DrawVoidedV1 told = DrawVoidedV1.of((DrawVoided) lastOf(voided), sealed);

        Draw again = rebuilt.voided(told.toEvent(sealed), Optional.of(publishedDraw(frame)));

        assertThat(again).isEqualTo(voided.state());
        VoidedDraw same = (VoidedDraw) again;
        assertThat(same.record().detail()).isEqualTo(Suite.SM3.of(same.detail().text()));
        assertThat(told.digest()).isEqualTo(Suite.SHA256.of(told.record()).hex());
    }
}
