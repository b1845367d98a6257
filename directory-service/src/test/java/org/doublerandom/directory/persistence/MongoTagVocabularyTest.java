package org.doublerandom.directory.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;

import org.bson.Document;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.target.DescribedTag;
import org.doublerandom.directory.domain.target.TagGroup;
import org.doublerandom.directory.domain.target.TagVocabulary;
import org.doublerandom.directory.domain.target.TagVocabularyContract;
import org.doublerandom.testkit.StoredFacts;
import org.junit.jupiter.api.Test;

class MongoTagVocabularyTest extends TagVocabularyContract {
    private final StoredFacts stored = new StoredFacts();

    @Override
    protected TagVocabulary vocabulary() {
        return new MongoTagVocabulary(stored.mongo(), stored.aggregates());
    }

    @Test
    void whatWasStoredEntryByEntryIsTakenOver() {
        storeFormer("000000-SAMR.school", "学校周边");
        DescribedTag former = new DescribedTag(new Tag("school"), "校园周边", TagGroup.KEY_AREA, "学校周边");

        assertThat(vocabulary().all(HOME)).containsExactly(former);
        // At the next start, too.
        assertThat(vocabulary().all(HOME)).containsExactly(former);
    }

    @Test
    void whatTheBookSaysStandsWhereAFormerEntrySaysSomethingElse() {
        DescribedTag told = new DescribedTag(new Tag("school"), "校园周边", TagGroup.KEY_AREA, "学校周边二百米");
        vocabulary().add(HOME, told);
        storeFormer("000000-SAMR.school", "学校周边");
        storeFormer("000000-SAMR.school-2", "学校门口");

        assertThat(vocabulary().all(HOME)).containsExactly(told);
    }

    private void storeFormer(String id, String description) {
        stored.mongo()
                .save(
                        new Document("_id", id)
                                .append("authority", HOME.value())
                                .append("tag", "school")
                                .append("name", "校园周边")
                                .append("group", "KEY_AREA")
                                .append("description", description),
                        MongoTagVocabulary.FORMER);
    }
}
