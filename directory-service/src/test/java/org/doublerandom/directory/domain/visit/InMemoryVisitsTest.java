package org.doublerandom.directory.domain.visit;

class InMemoryVisitsTest extends VisitsContract {
    @Override
    protected Visits visits() {
        return new InMemoryVisits();
    }
}
