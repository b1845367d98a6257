package org.doublerandom.directory.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.item.ItemFixtures;
import org.doublerandom.directory.domain.target.Folded;
import org.doublerandom.directory.domain.target.RegisteredTarget;
import org.doublerandom.directory.domain.target.Shortcoming;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetFacts;
import org.doublerandom.directory.domain.target.TargetFixtures;
import org.doublerandom.directory.domain.target.TargetSearch;
import org.doublerandom.starter.security.Authorities;
import org.doublerandom.testkit.StoredFacts;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Unit;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

class FormerDirectoryTest {
    private static final Authorities AUTHORITIES = new Authorities(List.of("000000-SAMR 青禾县市场监督管理局", "999998-SAMR 邻县"));

    private final StoredFacts stored = new StoredFacts();
    private final MongoOperations mongo = stored.mongo();

    @Test
    void whatOneDirectoryHeldIsTheHomeAuthoritysAndNobodyElses() {
        Directory before = directories().of(HOME);
        before.targets().write(TargetFixtures.foodFactories(3), BROUGHT);
        before.items().write(List.of(ItemFixtures.undivided("1")));
        before.guides()
                .change(
                        new ItemId("ZJ2017-1"),
                        book -> book.publish(ItemFixtures.undivided("1").questions(), Instant.EPOCH));
        List<Target> targets = before.targets().after(Unit.WHOLE, Set.of(), null, 9);
        asOneDirectoryStoredIt();
        assertThat(mongo.findById(targets.get(0).id().value(), Document.class, "targets"))
                .isNotNull();

        Directory after = directories().of(HOME);

        assertThat(after.targets().after(Unit.WHOLE, Set.of(), null, 9)).isEqualTo(targets);
        assertThat(after.items().all()).hasSize(1);
        assertThat(after.guides().change(new ItemId("ZJ2017-1"), Changed::to).versions())
                .hasSize(1);
        assertThat(directories().of(HOME).targets().after(Unit.WHOLE, Set.of(), null, 9))
                .isEqualTo(targets);
        assertThat(directories().of(new AuthorityCode("999998-SAMR")).targets().after(Unit.WHOLE, Set.of(), null, 9))
                .isEmpty();
    }

    @Test
    void whoWasStoredBeforeThereWasASearchIsFound() {
        directories().of(HOME).targets().write(TargetFixtures.foodFactories(3), BROUGHT);
        mongo.updateMulti(
                new Query(Criteria.where("authority").is(HOME.value())),
                new Update().unset("form").unset("folded").unset("pairs").unset("codes"),
                "targets");
        TargetSearch second = new TargetSearch(Set.of(), Folded.of("第2号"), null, null, null, null, null);

        assertThat(directories().of(HOME).targets().found(Unit.WHOLE, second, null, 9))
                .extracting(Target::id)
                .containsExactly(TargetFixtures.targetId(2));
    }

    @Test
    void stallsWithoutANameThatWereMarkedAsOneAreNotAnyMore() {
        TargetFacts facts =
                TargetFixtures.withoutName(TargetFixtures.restaurant(3).facts());
        List<RegisteredTarget> stalls = List.of(
                new RegisteredTarget(TargetFixtures.targetId(1), facts),
                new RegisteredTarget(TargetFixtures.targetId(2), facts));
        directories().of(HOME).targets().write(stalls, BROUGHT);
        mongo.updateMulti(
                new Query(Criteria.where("authority").is(HOME.value())),
                new Update().set("form", 1).set("twin", "(无字号)\n青禾县解放路3号").set("flaws", List.of("LIKELY_DUPLICATE")),
                "targets");

        Directory after = directories().of(HOME);
        after.targets().examine(after.tagMappings().current(), 9);

        assertThat(after.targets().likelyDuplicates()).isEmpty();
        assertThat(after.targets().countFlawed(Unit.WHOLE, Shortcoming.LIKELY_DUPLICATE, 9))
                .isZero();
        assertThat(after.targets().countFlawed(Unit.WHOLE, Shortcoming.WITHOUT_USCC, 9))
                .isEqualTo(2);
    }

    private MongoDirectories directories() {
        return new MongoDirectories(mongo, stored.aggregates(), AUTHORITIES);
    }

    /** Under their ids alone, and without an authority. */
    private void asOneDirectoryStoredIt() {
        for (String collection : List.of("targets", "items", "guides")) {
            for (Document document : mongo.findAll(Document.class, collection)) {
                String key = document.getString("_id");
                Document former = new Document(document).append("_id", key.replace("000000-SAMR.", ""));
                former.remove("authority");
                if (former.get("state") instanceof Document state) {
                    state.remove("authority");
                    if (state.get("book") instanceof Document book) {
                        book.remove("authority");
                    }
                }
                mongo.remove(new Query(Criteria.where("_id").is(key)), collection);
                mongo.save(former, collection);
            }
        }
    }
}
