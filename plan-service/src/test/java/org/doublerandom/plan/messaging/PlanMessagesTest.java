package org.doublerandom.plan.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.plan.domain.PlanFixtures.COUNTY;
import static org.doublerandom.testkit.ArrivingFacts.example;

import java.util.List;
import org.doublerandom.facts.inbox.SequenceHole;
import org.doublerandom.facts.inbox.UnreadableFact;
import org.doublerandom.plan.application.PlansInMemory;
import org.doublerandom.plan.domain.PlanFixtures;
import org.doublerandom.plan.domain.batch.Batch;
import org.doublerandom.plan.domain.batch.BatchState;
import org.doublerandom.plan.domain.batch.Batches;
import org.doublerandom.plan.domain.item.ItemWithdrawn;
import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.plan.domain.item.UsableItems;
import org.doublerandom.testkit.ArrivingFacts;
import org.doublerandom.testkit.MessageSlice;
import org.doublerandom.values.ItemId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@MessageSlice
@Import(PlansInMemory.class)
class PlanMessagesTest {
    private static final String DIRECTORY = "directory.events.v1";
    private static final String ITEM = "org.doublerandom.directory.ItemPublished.v1";
    private static final String WITHDRAWN = "org.doublerandom.directory.ItemWithdrawn.v1";
    private static final String GUIDE = "org.doublerandom.directory.GuidePublished.v1";
    private static final String DRAWS = "draw.events.v1";

    @Autowired
    ArrivingFacts facts;

    @Autowired
    UsableItems items;

    @Autowired
    Batches batches;

    @Test
    void aPublishedItemMayBeUsedWithItsGuide() {
        facts.arrive(DIRECTORY, GUIDE, "guide-ZJ2017-5");
        facts.arrive(DIRECTORY, ITEM, "ZJ2017-5", example(ITEM, "03-full"));

        UsableItem item = items.find(COUNTY, new ItemId("ZJ2017-5")).orElseThrow();
        assertThat(item.name()).isEqualTo("对药品经营企业药品GSP实施情况进行飞行检查");
        assertThat(item.lineage()).containsExactly(new ItemId("ZJ2013-4"));
        assertThat(item.guide()).isEqualTo(new UsableItem.Guide("ZJ2017-5", 1, "ab".repeat(32)));
    }

    @Test
    void aWithdrawnItemMayNotBeUsedAnyMore() {
        facts.arrive(DIRECTORY, ITEM, "withdrawn", item("WITHDRAWN-1", "as published"));
        facts.arrive(DIRECTORY, WITHDRAWN, "withdrawn", example(WITHDRAWN).replace("ZJ2017-5", "WITHDRAWN-1"));

        assertThatThrownBy(() -> items.require(COUNTY, List.of(new ItemId("WITHDRAWN-1"))))
                .isInstanceOf(ItemWithdrawn.class);
    }

    @Test
    void aBatchFollowsItsDraw() {
        Batch batch = batches.add(COUNTY, PlanFixtures::release);

        facts.arrive(DRAWS, "org.doublerandom.draw.DrawAnnounced.v1", batch.id().value());
        assertThat(batches.get(batch.id()).state()).isEqualTo(BatchState.ANNOUNCED);
        facts.arrive(DRAWS, "org.doublerandom.draw.DrawCompleted.v1", batch.id().value());
        assertThat(batches.get(batch.id()).state()).isEqualTo(BatchState.DRAWN);
        assertThat(batches.get(batch.id()).drawn()).isPositive();
    }

    @Test
    void aRepeatChangesNothing() {
        facts.arrive(DIRECTORY, ITEM, "repeated", 1, "id-1", item("REPEATED-1", "as published"));
        facts.arrive(DIRECTORY, ITEM, "repeated", 1, "id-1", item("REPEATED-1", "as repeated"));

        assertThat(items.find(COUNTY, new ItemId("REPEATED-1")))
                .hasValueSatisfying(item -> assertThat(item.name()).isEqualTo("as published"));
    }

    @Test
    void anUnknownTypeIsPassedOverAndItsStreamGoesOn() {
        facts.arrive(DIRECTORY, "org.doublerandom.directory.Unheard.v1", "unheard", "whatever");
        facts.arrive(DIRECTORY, ITEM, "unheard", item("UNHEARD-1", "after it"));

        assertThat(items.find(COUNTY, new ItemId("UNHEARD-1"))).isPresent();
    }

    @Test
    void anUnreadableBodyGoesToTheErrorChannel() {
        assertThatThrownBy(() -> facts.arrive(DIRECTORY, ITEM, "unreadable", "no json"))
                .isInstanceOf(UnreadableFact.class);
    }

    @Test
    void nothingBehindAHoleIsApplied() {
        assertThatThrownBy(() -> facts.arrive(DIRECTORY, ITEM, "hole", 2, "id-2", item("HOLE-1", "behind")))
                .isInstanceOf(SequenceHole.class);
        assertThat(items.find(COUNTY, new ItemId("HOLE-1"))).isEmpty();
    }

    private static String item(String id, String name) {
        return example(ITEM).replace("ZJ2017-5", id).replace("对药品经营企业药品GSP实施情况进行飞行检查", name);
    }
}
