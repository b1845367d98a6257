package org.doublerandom.directory.domain.target;

class InMemoryTargetsTest extends TargetsContract {
    @Override
    protected Targets targets() {
        return new InMemoryTargets();
    }
}
