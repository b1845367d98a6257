package org.doublerandom.publication.domain.file;

class InMemoryPublicationsTest extends PublicationsContract {
    @Override
    protected Publications publications() {
        return new InMemoryPublications();
    }
}
