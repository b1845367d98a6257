package org.doublerandom.draw.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.outcome.KeptOutcomes;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.PlanName;
import org.junit.jupiter.api.Test;

/** What every store of the outcomes of void draws keeps; run against the fake and against the real one. */
public abstract class KeptOutcomesContract {
    private static final DrawId DRAW = DrawFixtures.batch().id();
    private static final DrawId OTHER =
            DrawFixtures.batch(PlanName.of("other", 1)).id();

    protected abstract KeptOutcomes outcomes();

    @Test
    void anOutcomeIsFoundAsItWasKeptHoweverLong() {
        KeptOutcomes outcomes = outcomes();
        String text = "0123456789abcdef".repeat(40_000);
        assertThat(outcomes.find(DRAW, DrawFile.OUTCOME_1)).isEmpty();

        outcomes.keep(DRAW, DrawFile.OUTCOME_1, text);
        outcomes.keep(DRAW, DrawFile.OUTCOME_1, text);
        outcomes.keep(DRAW, DrawFile.OUTCOME_1_FULL, "another");

        assertThat(outcomes.find(DRAW, DrawFile.OUTCOME_1)).hasValue(text);
        assertThat(outcomes.find(DRAW, DrawFile.OUTCOME_1_FULL)).hasValue("another");
        assertThat(outcomes.find(DRAW, DrawFile.OUTCOME_2)).isEmpty();
        assertThat(outcomes.find(OTHER, DrawFile.OUTCOME_1)).isEmpty();
    }
}
