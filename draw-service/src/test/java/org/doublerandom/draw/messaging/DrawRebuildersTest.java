package org.doublerandom.draw.messaging;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.doublerandom.draw.domain.DrawFixtures;
import org.doublerandom.draw.domain.copy.FrameCopy;
import org.doublerandom.draw.domain.copy.FrameIsWrong;
import org.doublerandom.facts.inbox.Address;
import org.doublerandom.facts.inbox.FactNotYetHere;
import org.doublerandom.facts.level.Rebuilder;
import org.doublerandom.facts.level.ToldFact;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DrawRebuildersTest {
    private final FrameCopy lost = FrameCopy.awaited(
                    DrawFixtures.batch().id(), DrawFixtures.restaurants(10).roots())
            .failed("404");

    private final ToldFact fact = new ToldFact(
            new Address("draw.events.v1", 0, 7), "s", 1, "f-1", "Completed", DrawFixtures.NOW, DrawFixtures.NOW, "[]");

    @Test
    void aFactOfADrawWhoseFrameIsLostWaitsUntilSomebodyBringsIt() {
        Rebuilder completions =
                new DrawRebuilders.FromBody<>("Completed", List.class, new JsonMapper(), body -> lost.requireReady());

        assertThatThrownBy(() -> completions.rebuild(fact))
                .isInstanceOf(FactNotYetHere.class)
                .hasCauseInstanceOf(FrameIsWrong.class);
    }
}
