package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.target.TagVocabulary;
import org.doublerandom.directory.domain.target.TagVocabularyContract;
import org.doublerandom.testkit.FreshStore;

class MongoTagVocabularyTest extends TagVocabularyContract {
    @Override
    protected TagVocabulary vocabulary() {
        return new MongoTagVocabulary(FreshStore.mongo());
    }
}
