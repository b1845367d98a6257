package org.doublerandom.draw.application;

import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.DrawsContract;

class InMemoryDrawsTest extends DrawsContract {
    private final Draws draws = new InMemoryDraws();

    @Override
    protected Draws draws() {
        return draws;
    }
}
