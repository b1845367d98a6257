package org.doublerandom.directory.domain.target;

class InMemoryTargetSearchTest extends TargetSearchContract {
    @Override
    protected Targets targets() {
        return new InMemoryTargets();
    }
}
