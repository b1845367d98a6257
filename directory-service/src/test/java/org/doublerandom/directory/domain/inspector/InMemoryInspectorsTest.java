package org.doublerandom.directory.domain.inspector;

class InMemoryInspectorsTest extends InspectorsContract {
    @Override
    protected Inspectors inspectors() {
        return new InMemoryInspectors();
    }
}
