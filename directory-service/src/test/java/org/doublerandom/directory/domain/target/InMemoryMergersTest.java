package org.doublerandom.directory.domain.target;

class InMemoryMergersTest extends MergersContract {
    private final Mergers mergers = new InMemoryMergers();

    @Override
    protected Mergers mergers() {
        return mergers;
    }
}
