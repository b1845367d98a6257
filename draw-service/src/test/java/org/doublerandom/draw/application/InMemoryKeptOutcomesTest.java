package org.doublerandom.draw.application;

import org.doublerandom.draw.domain.KeptOutcomesContract;
import org.doublerandom.draw.domain.outcome.KeptOutcomes;

class InMemoryKeptOutcomesTest extends KeptOutcomesContract {
    private final KeptOutcomes outcomes = new InMemoryKeptOutcomes();

    @Override
    protected KeptOutcomes outcomes() {
        return outcomes;
    }
}
