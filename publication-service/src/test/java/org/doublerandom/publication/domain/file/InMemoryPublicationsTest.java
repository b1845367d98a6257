package org.doublerandom.publication.domain.file;

import java.util.List;

class InMemoryPublicationsTest extends PublicationsContract {
    private final InMemoryPublications publications = new InMemoryPublications();

    @Override
    protected Publications publications() {
        return publications;
    }

    @Override
    protected List<Object> facts() {
        return publications.told;
    }
}
