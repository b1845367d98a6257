package org.doublerandom.inspection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.doublerandom.inspection.domain.assignment.InspectionId;

class InMemoryInspectionsTest extends InspectionsContract {

    private final InMemoryInspections inspections = new InMemoryInspections();

    @Override
    protected Inspections inspections() {
        return inspections;
    }

    @Override
    protected void assertTold(InspectionId id, String... events) {
        assertThat(inspections.told().stream()
                        .filter(event -> event.inspection().id().equals(id))
                        .map(event -> event.getClass().getSimpleName()))
                .containsExactly(events);
    }
}
