package org.doublerandom.draw.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.doublerandom.draw.domain.DrawFixtures;
import org.doublerandom.draw.domain.assignment.Teams;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.sampling.DrawnTarget;
import org.doublerandom.draw.domain.sampling.Seed;
import org.doublerandom.draw.domain.sampling.StratumSample;
import org.doublerandom.draw.domain.sampling.TargetSample;
import org.doublerandom.draw.domain.sampling.Ticket;
import org.doublerandom.testkit.FreshStore;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;

class OutcomePagesTest {
    private static final List<TargetId> DRAWN = IntStream.range(0, 5000)
            .mapToObj(n -> new TargetId("R%04d".formatted(n)))
            .toList();
    private static final Outcome LONG = new Outcome(
            Digest.ZEROS,
            new Seed(Suite.SHA256, Digest.ZEROS),
            new TargetSample(List.of(new StratumSample(
                    new StratumCode("ALL"),
                    DRAWN.stream()
                            .map(id -> new DrawnTarget(id, new Ticket(Digest.of(id.value()))))
                            .toList(),
                    List.of()))),
            new Teams(
                    1,
                    DRAWN.stream()
                            .collect(Collectors.toMap(
                                    id -> id,
                                    id -> List.of(new InspectorId("I1")),
                                    (one, other) -> one,
                                    TreeMap::new))));

    private final OutcomePages pages = new OutcomePages(FreshStore.mongo());
    private final DrawId draw = DrawFixtures.batch().id();

    @Test
    void aLongOutcomeIsKeptInPagesAndReadBackAsItWas() {
        OutcomePages.Kept kept = pages.keep(draw, LONG);

        assertThat(kept).isEqualTo(new OutcomePages.Kept(3, 2)).isEqualTo(pages.keep(draw, LONG));
        assertThat(pages.text(draw, 3)).isEqualTo(LONG.fullText());
        assertThat(new String(pages.publicText(draw, 2).whole(), StandardCharsets.US_ASCII))
                .isEqualTo(LONG.publicText());
    }

    @Test
    void aMissingPageIsNoEmptyOne() {
        assertThatThrownBy(() -> pages.text(draw, 1)).hasMessageContaining("no page 1");
        assertThatThrownBy(() -> pages.publicText(draw, 1).whole()).hasMessageContaining("no page 1");
    }
}
