package org.doublerandom.draw.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.testkit.ArrivingFacts.example;
import static org.mockito.Mockito.verify;

import org.doublerandom.draw.application.DrawsInMemory;
import org.doublerandom.draw.application.Fetches;
import org.doublerandom.draw.domain.batch.ReleasedBatches;
import org.doublerandom.draw.domain.copy.CopyState;
import org.doublerandom.draw.domain.copy.FrameCopies;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.facts.inbox.SequenceHole;
import org.doublerandom.facts.inbox.UnreadableFact;
import org.doublerandom.testkit.ArrivingFacts;
import org.doublerandom.testkit.MessageSlice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@MessageSlice
@Import(DrawsInMemory.class)
class DrawMessagesTest {
    private static final String PLANS = "plan.internal.v1";
    private static final String FRAMES = "directory.internal.v1";
    private static final String RELEASED = "org.doublerandom.plan.BatchReleased.v1";
    private static final String FROZEN = "org.doublerandom.directory.FrameFrozen.v1";

    @Autowired
    ArrivingFacts facts;

    @Autowired
    ReleasedBatches batches;

    @Autowired
    FrameCopies frames;

    @MockitoBean
    Fetches fetches;

    @Test
    void theSchemeOfAReleasedBatchIsKept() {
        facts.arrive(PLANS, RELEASED, "released", batch("2024.L31.B1"));

        assertThat(batches.get(idOf("2024.L31.B1")).scheme().reservePercent()).isEqualTo(20);
    }

    @Test
    void aFrozenFrameIsAwaitedAndFetchingIsWoken() {
        facts.arrive(FRAMES, FROZEN, "frozen", example(FROZEN).replace("2024.L03.B1", "2024.L32.B1"));

        assertThat(frames.get(idOf("2024.L32.B1")).state()).isEqualTo(CopyState.AWAITED);
        verify(fetches).wakeFetching();
    }

    @Test
    void aRepeatChangesNothingAndAHoleIsNotApplied() {
        facts.arrive(PLANS, RELEASED, "repeated", 1, "id-1", batch("2024.L33.B1"));
        facts.arrive(PLANS, RELEASED, "repeated", 1, "id-1", batch("2024.L34.B1"));

        assertThatThrownBy(() -> facts.arrive(PLANS, RELEASED, "repeated", 3, "id-3", batch("2024.L34.B1")))
                .isInstanceOf(SequenceHole.class);
        assertThat(batches.find(idOf("2024.L33.B1"))).isPresent();
        assertThat(batches.find(idOf("2024.L34.B1"))).isEmpty();
    }

    @Test
    void anUnknownTypeIsPassedOverAndAnUnreadableBodyIsNot() {
        facts.arrive(FRAMES, "org.doublerandom.directory.Unheard.v1", "unheard", "whatever");

        assertThatThrownBy(() -> facts.arrive(FRAMES, FROZEN, "unheard", "no json"))
                .isInstanceOf(UnreadableFact.class);
    }

    private static String batch(String plan) {
        return example(RELEASED).replace("2024.L03.B1", plan);
    }

    private static DrawId idOf(String plan) {
        return new DrawId("000000-SAMR." + plan);
    }
}
