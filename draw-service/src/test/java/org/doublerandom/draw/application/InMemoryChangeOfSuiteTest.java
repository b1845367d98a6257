package org.doublerandom.draw.application;

import java.util.List;
import org.doublerandom.draw.domain.ChangeOfSuiteContract;
import org.doublerandom.draw.domain.Draws;

class InMemoryChangeOfSuiteTest extends ChangeOfSuiteContract {
    private final InMemoryDraws draws = new InMemoryDraws();

    @Override
    protected Draws draws() {
        return draws;
    }

    @Override
    protected List<Object> facts() {
        return draws.events;
    }
}
