package org.doublerandom.directory.domain.target;

class InMemoryTargetEntriesTest extends TargetEntriesContract {
    @Override
    protected Targets targets() {
        return new InMemoryTargets();
    }
}
