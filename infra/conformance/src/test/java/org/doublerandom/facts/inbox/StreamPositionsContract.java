package org.doublerandom.facts.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What read positions promise, wherever they are kept. */
public abstract class StreamPositionsContract {
    protected abstract StreamPositions positions();

    @Test
    void anUnknownStreamStartsBeforeItsFirstFact() {
        Fact first = fact("s1", 1, "id-1");

        assertThat(positions().of(first)).isEqualTo(ReadPosition.START);
        assertThat(positions().of(first).isBefore(first)).isTrue();
    }

    @Test
    void anAppliedFactIsNotNewAndItsSuccessorIs() {
        read("s1", 2);

        assertThat(isNew(fact("s1", 1, "id-1"))).isFalse();
        assertThat(isNew(fact("s1", 2, "id-2"))).isFalse();
        assertThat(isNew(fact("s1", 3, "id-3"))).isTrue();
    }

    @Test
    void streamsAndTopicsAreReadIndependently() {
        read("s1", 2);

        assertThat(isNew(fact("s2", 1, "id-1"))).isTrue();
        assertThat(isNew(new Fact("other.v1", "s1", 1, "id-1", "T", Instant.EPOCH, null)))
                .isTrue();
    }

    @Test
    void aSkippedNumberIsAHole() {
        read("s1", 2);

        assertThatThrownBy(() -> isNew(fact("s1", 4, "id-4")))
                .isInstanceOf(SequenceHole.class)
                .hasMessageContaining("expected: 3");
    }

    @Test
    void aKnownNumberUnderAnotherIdMeansThatTheStreamWentBack() {
        read("s1", 2);

        assertThatThrownBy(() -> isNew(fact("s1", 2, "another"))).isInstanceOf(StreamWentBack.class);
    }

    @Test
    void onlyTheLastFactsAreRememberedByTheirId() {
        read("s1", ReadPosition.REMEMBERED + 1);

        assertThat(positions().of(fact("s1", 1, "id-1")).recent()).hasSize(ReadPosition.REMEMBERED);
        assertThat(isNew(fact("s1", 1, "another"))).isFalse();
        assertThatThrownBy(() -> isNew(fact("s1", 2, "another"))).isInstanceOf(StreamWentBack.class);
    }

    @Test
    void positionsMoveForwardOnly() {
        read("s1", 3);

        assertThat(positions().advance(fact("s1", 2, "late"), 1)).isFalse();
        assertThat(positions().advance(fact("s1", 3, "late"), 2)).isFalse();
        assertThat(positions().advance(fact("s1", 1, "late"), 0)).isFalse();
        assertThat(positions().of(fact("s1", 4, "id-4")).last()).isEqualTo(3);
        assertThat(isNew(fact("s1", 3, "id-3"))).isFalse();
    }

    @Test
    void ofTwoWritersOfTheSameNumberOneWins() {
        assertThat(positions().advance(fact("s1", 1, "mine"), 0)).isTrue();
        assertThat(positions().advance(fact("s1", 1, "mine"), 0)).isFalse();
    }

    @Test
    void aLateWriterDoesNotMakeAForgottenPositionAgain() {
        read("s1", 3);
        read("s10", 1);
        positions().forget("plan.events.v1");

        assertThat(positions().advance(fact("s1", 4, "late"), 3)).isFalse();
        assertThat(positions().of(fact("s1", 1, "id-1"))).isEqualTo(ReadPosition.START);
        assertThat(positions().of(fact("s10", 1, "id-1"))).isEqualTo(ReadPosition.START);
    }

    @Test
    void numbersThatArePassedOverAreKnownAsFilled() {
        read("s1", 1);
        assertThat(positions().advance(fact("s1", 4, "tombstone"), 1)).isTrue();

        assertThat(isNew(fact("s1", 5, "id-5"))).isTrue();
        assertThatThrownBy(() -> isNew(fact("s1", 3, "id-3"))).isInstanceOf(StreamWentBack.class);
    }

    private void read(String stream, int facts) {
        for (int sequence = 1; sequence <= facts; sequence++) {
            assertThat(positions().advance(fact(stream, sequence, "id-" + sequence), sequence - 1))
                    .isTrue();
        }
    }

    private boolean isNew(Fact fact) {
        return positions().of(fact).isBefore(fact);
    }

    private static Fact fact(String stream, long sequence, String id) {
        return new Fact("plan.events.v1", stream, sequence, id, "T", Instant.EPOCH, null);
    }
}
