package org.doublerandom.facts.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import java.time.Duration;
import java.time.Instant;
import org.doublerandom.facts.work.ServiceAway;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.data.mongodb.UncategorizedMongoDbException;

class ObstacleTest {
    private static final Fact FACT =
            new Fact("draw.events.v1", "s", 3, "id-3", "org.doublerandom.draw.Seen.v1", Instant.EPOCH, null);

    @Test
    void anOutageOfOurOwnStoreIsNoObstacleOfOneStream() {
        MongoSocketReadException gone = new MongoSocketReadException("gone", new ServerAddress());

        assertThat(Obstacle.of(new DataAccessResourceFailureException("away"))).isEmpty();
        assertThat(Obstacle.of(new UncategorizedMongoDbException("?", gone))).isEmpty();
        assertThat(Obstacle.of(new IllegalStateException("wrapped", gone))).isEmpty();
    }

    @Test
    void whatTheStoreRefusesOfOneFactConcernsItsStreamOnly() {
        assertThat(causeOf(new DataIntegrityViolationException("too long"))).isEqualTo(Cause.POISON);
        assertThat(causeOf(new InvalidDataAccessApiUsageException("dots"))).isEqualTo(Cause.POISON);
    }

    @Test
    void anotherServiceThatIsAwayIsTriedWithoutEndAndItsRefusalIsAnAnswer() {
        assertThat(causeOf(new ServiceAway("503"))).isEqualTo(Cause.SERVICE_AWAY);
        assertThat(causeOf(new IllegalStateException("wrapped", new ServiceAway("503"))))
                .isEqualTo(Cause.SERVICE_AWAY);
        assertThat(causeOf(new IllegalStateException("404 Not Found"))).isEqualTo(Cause.POISON);
        assertThat(Cause.SERVICE_AWAY.rest(1_000)).contains(Duration.ofSeconds(30));
        assertThat(Cause.WAITING.rest(1)).contains(Duration.ofMillis(200));
        assertThat(Cause.WAITING.rest(1_000)).contains(Duration.ofSeconds(2));
    }

    @Test
    void poisonIsTriedAFewTimesByItselfAndWhatCannotChangeIsNot() {
        assertThat(Cause.POISON.rest(5)).isPresent();
        assertThat(Cause.POISON.rest(6)).isEmpty();
        assertThat(Cause.UNREADABLE.rest(1)).isEmpty();
        assertThat(Cause.HOLE.rest(1)).isEmpty();
        assertThat(Cause.WENT_BACK.rest(1)).isEmpty();
    }

    @Test
    void aHoleNamesTheNumberThatIsMissing() {
        Obstacle obstacle = Obstacle.of(new SequenceHole(FACT, 1)).orElseThrow();

        assertThat(obstacle.cause()).isEqualTo(Cause.HOLE);
        assertThat(obstacle.missing()).isEqualTo(2);
        assertThat(obstacle.reason()).contains("expected: 2");
    }

    private static Cause causeOf(RuntimeException refusal) {
        return Obstacle.of(refusal).orElseThrow().cause();
    }
}
