package org.doublerandom.draw.application;

import org.doublerandom.draw.domain.altering.Visits;
import org.doublerandom.draw.domain.altering.VisitsContract;

class InMemoryVisitsTest extends VisitsContract {
    private final Visits visits = new InMemoryVisits();

    @Override
    protected Visits visits() {
        return visits;
    }
}
