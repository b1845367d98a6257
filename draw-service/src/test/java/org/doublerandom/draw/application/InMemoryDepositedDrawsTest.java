package org.doublerandom.draw.application;

import java.util.List;
import org.doublerandom.draw.domain.DepositedDrawsContract;
import org.doublerandom.draw.domain.Draws;

class InMemoryDepositedDrawsTest extends DepositedDrawsContract {
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
