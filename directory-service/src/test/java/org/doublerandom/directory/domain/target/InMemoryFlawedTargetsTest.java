package org.doublerandom.directory.domain.target;

class InMemoryFlawedTargetsTest extends FlawedTargetsContract {
    private final TagMappings mappings = new InMemoryTagMappings();
    private final Targets targets = new InMemoryTargets(mappings);

    @Override
    protected Targets targets() {
        return targets;
    }

    @Override
    protected TagMappings mappings() {
        return mappings;
    }
}
