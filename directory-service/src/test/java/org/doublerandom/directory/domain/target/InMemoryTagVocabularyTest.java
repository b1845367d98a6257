package org.doublerandom.directory.domain.target;

class InMemoryTagVocabularyTest extends TagVocabularyContract {
    @Override
    protected TagVocabulary vocabulary() {
        return new InMemoryTagVocabulary();
    }
}
