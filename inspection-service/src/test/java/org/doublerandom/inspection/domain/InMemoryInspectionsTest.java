package org.doublerandom.inspection.domain;

import java.util.List;

class InMemoryInspectionsTest extends InspectionsContract {

    private final InMemoryInspections inspections = new InMemoryInspections();

    @Override
    protected Inspections inspections() {
        return inspections;
    }

    @Override
    protected List<Object> facts() {
        return inspections.told();
    }
}
