package org.doublerandom.directory.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactories;

import java.util.List;
import org.doublerandom.directory.domain.target.FlawedTargetsContract;
import org.doublerandom.directory.domain.target.RegisteredTarget;
import org.doublerandom.directory.domain.target.Shortcoming;
import org.doublerandom.directory.domain.target.TagMappings;
import org.doublerandom.directory.domain.target.TargetFixtures;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.testkit.StoredFacts;
import org.doublerandom.values.Unit;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexInfo;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

class MongoFlawedTargetsTest extends FlawedTargetsContract {
    private final StoredFacts stored = new StoredFacts();
    private final Targets targets = made();

    private Targets made() {
        MongoTargets.index(stored.mongo());
        MongoTagMappings.index(stored.mongo());
        return new MongoTargets(stored.mongo(), stored.aggregates().commanded(MongoTargets.COLLECTION), HOME);
    }

    @Override
    protected Targets targets() {
        return targets;
    }

    @Override
    protected TagMappings mappings() {
        return new MongoTagMappings(stored.mongo(), HOME);
    }

    @Test
    void theIndexOfShortcomingsGivesTheRowsOfAnAreaInTheirOrder() {
        stored.mongo()
                .indexOps(MongoTargets.COLLECTION)
                .createIndex(new Index("authority", Sort.Direction.ASC)
                        .on(TargetFlaws.FLAWS, Sort.Direction.ASC)
                        .on("area", Sort.Direction.ASC));

        MongoTargets.index(stored.mongo());

        assertThat(stored.mongo().indexOps(MongoTargets.COLLECTION).getIndexInfo())
                .extracting(IndexInfo::getName)
                .filteredOn(name -> name.contains(TargetFlaws.FLAWS))
                .containsExactly("authority_1_flaws_1_area_1__id_1");
    }

    @Test
    void whoWasStoredBeforeAnybodyWasExaminedIsExamined() {
        List<RegisteredTarget> two = foodFactories(2);
        targets.write(
                List.of(
                        two.get(0),
                        two.get(1),
                        new RegisteredTarget(
                                TargetFixtures.targetId(9), two.get(0).facts())),
                BROUGHT);
        stored.mongo()
                .updateMulti(
                        new Query(Criteria.where("authority").is(HOME.value())),
                        new Update().unset(TargetFlaws.FLAWS).unset(TargetFlaws.EXAMINED),
                        MongoTargets.COLLECTION);
        assertThat(targets.unexamined(mappings().current())).isEqualTo(3);

        targets.examine(mappings().current(), 2);
        targets.examine(mappings().current(), 2);

        assertThat(targets.unexamined(mappings().current())).isZero();
        assertThat(targets.countFlawed(Unit.WHOLE, Shortcoming.WITHOUT_USCC, 9_999))
                .isEqualTo(3);
        assertThat(targets.countFlawed(Unit.WHOLE, Shortcoming.LIKELY_DUPLICATE, 9_999))
                .isEqualTo(2);
    }
}
