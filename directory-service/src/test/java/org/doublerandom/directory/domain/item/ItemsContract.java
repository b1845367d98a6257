package org.doublerandom.directory.domain.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.item.ItemFixtures.divided;
import static org.doublerandom.directory.domain.item.ItemFixtures.undivided;

import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.values.ItemId;
import org.junit.jupiter.api.Test;

public abstract class ItemsContract {
    private static final Instant NOW = Instant.parse("2024-04-16T01:00:00Z");

    protected abstract Items items();

    /** The facts that lie beside the state. */
    protected abstract List<Object> facts();

    @Test
    void givesBackWhatWasWrittenInTheOrderOfTheNumbers() {
        Items items = items();

        assertThat(items.write(List.of(undivided("10"), divided("2", "一", "二"))))
                .isEqualTo(new Written(2, 0, 0));

        assertThat(items.all())
                .containsExactly(new ListedItem(HOME, divided("2", "一", "二")), new ListedItem(HOME, undivided("10")));
        assertThat(items.find(new ItemId("ZJ2017-2"))).contains(new ListedItem(HOME, divided("2", "一", "二")));
        assertThat(items.find(new ItemId("ZJ2017-3"))).isEmpty();
        assertThat(facts()).isEmpty();
    }

    @Test
    void aListedItemMayChangeAPublishedOneKeepsItsText() {
        Items items = items();
        items.write(List.of(undivided("1"), undivided("2")));
        Item published = items.change(
                new ItemId("ZJ2017-1"), item -> item.publish(guide(), List.of(new ItemId("ZJ2013-4")), NOW));

        assertThat(items.write(List.of(divided("1", "改"), divided("2", "改"), undivided("3"))))
                .isEqualTo(new Written(1, 1, 1));

        assertThat(items.find(new ItemId("ZJ2017-1"))).contains(published);
        assertThat(facts()).containsExactly(ItemPublished.of((PublishedItem) published));
        assertThat(items.find(new ItemId("ZJ2017-2"))).contains(new ListedItem(HOME, divided("2", "改")));
    }

    @Test
    void aWithdrawnItemKeepsItsTextOnceItWasPublishedAndIsListedAgainOtherwise() {
        Items items = items();
        Withdrawal withdrawal = new Withdrawal("规章已经废止", new ItemId("ZJ2023-1"), NOW);
        items.write(List.of(undivided("1"), undivided("2")));
        items.change(new ItemId("ZJ2017-1"), item -> item.publish(guide(), List.of(new ItemId("ZJ2013-4")), NOW));
        Item withdrawn = items.change(new ItemId("ZJ2017-1"), item -> item.withdraw(withdrawal));
        items.change(new ItemId("ZJ2017-1"), item -> item.withdraw(new Withdrawal("再次", null, NOW)));
        items.change(new ItemId("ZJ2017-2"), item -> item.withdraw(withdrawal));
        assertThat(items.find(new ItemId("ZJ2017-2"))).containsInstanceOf(WithdrawnItem.class);

        assertThat(items.write(List.of(divided("1", "改"), undivided("2")))).isEqualTo(new Written(0, 1, 1));

        assertThat(items.find(new ItemId("ZJ2017-1"))).contains(withdrawn);
        assertThat(withdrawn.lineage()).containsExactly(new ItemId("ZJ2013-4"));
        assertThat(items.find(new ItemId("ZJ2017-2"))).contains(new ListedItem(HOME, undivided("2")));
        assertThat(facts()).hasSize(2).contains(new ItemWithdrawn(HOME, new ItemId("ZJ2017-1"), withdrawal));
        assertThatThrownBy(() -> items.change(new ItemId("ZJ2017-1"), item -> item.publish(guide(), List.of(), NOW)))
                .isInstanceOf(ItemOutOfForce.class);
    }

    @Test
    void changesOnlyWhatThereIs() {
        assertThatThrownBy(() -> items().change(new ItemId("ZJ2017-9"), item -> item.publish(guide(), List.of(), NOW)))
                .isInstanceOf(UnknownItem.class);
    }

    private static Guide guide() {
        return new Guide(new ItemId("ZJ2017-1"), 1, undivided("1").questions());
    }
}
