package org.doublerandom.draw.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.CLOSE;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.NUMBER;
import static org.doublerandom.draw.domain.DrawFixtures.batch;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.DrawsContract;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.record.LogEntry;
import org.doublerandom.testkit.StoredFacts;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PageRequest;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Update;

class MongoDrawsTest extends DrawsContract {
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private final StoredFacts stored = new StoredFacts();
    private final Draws draws = restarted();

    @Override
    protected Draws draws() {
        return draws;
    }

    @Override
    protected List<Object> facts() {
        return stored.all();
    }

    private Draws restarted() {
        DrawDocuments documents = new DrawDocuments(new SecretBox(KEY), new OutcomePages(stored.mongo()));
        return new MongoDraws(stored.aggregates(), new MongoAuthorityLogs(stored.aggregates()), documents);
    }

    @Test
    void aDrawOfAVersionThatBoundNoResultsSaysSo() {
        DrawId draw = open(draws, 1);
        stored.mongo()
                .updateFirst(
                        new BasicQuery("{ _id: '" + draw.value() + "' }"),
                        new Update().unset("state.outcomeSalt"),
                        "draws");

        assertThatThrownBy(() -> draws.get(draw))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("of an earlier version");
    }

    @Test
    void whoeverLosesTheRaceForASerialTakesTheNext() {
        AtomicBoolean first = new AtomicBoolean(true);

        Draw slow = draws.open(batch(1).id(), serial -> {
            if (first.getAndSet(false)) {
                open(draws, 2);
            }
            return opening(batch(1), serial);
        });

        assertThat(slow.basis().number().serial()).isEqualTo(2);
        assertThat(draws.get(batch(2).id()).basis().number().serial()).isEqualTo(1);
    }

    @Test
    void whoeverLosesTheRaceForThePlaceInTheLogReadsTheHeadAndHashesAgain() {
        DrawId slow = open(draws, 1);
        DrawId fast = open(draws, 2);
        AtomicBoolean first = new AtomicBoolean(true);

        draws.append(slow, (draw, prev) -> {
            if (first.getAndSet(false)) {
                announce(draws, fast);
            }
            return draw.asOpened().announce(officerChen(), NOW, CLOSE, prev);
        });

        Digest head = draws.get(fast).asAnnounced().announcement().digest();
        assertThat(draws.get(slow).asAnnounced().announcement().prev()).isEqualTo(head);
        assertThat(draws.logOf(NUMBER.authority(), PageRequest.first()).rows())
                .extracting(LogEntry::n)
                .containsExactly(1, 2);
    }
}
