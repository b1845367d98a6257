package org.doublerandom.plan.domain.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.junit.jupiter.api.Test;

/** What every store of usable items keeps; run against the fake and against the real one. */
public abstract class UsableItemsContract {
    private static final AuthorityCode OWN = new AuthorityCode("000000-SAMR");
    private static final AuthorityCode OTHER = new AuthorityCode("000001-SAMR");

    protected abstract UsableItems items();

    @Test
    void theUsableItemsAreThoseOfTheAuthorityByTheirIds() {
        UsableItems items = items();
        items.publish(item(OWN, "B-2"));
        items.publish(item(OTHER, "C-3"));
        items.publish(item(OWN, "A-1"));

        assertThat(items.usable(OWN, UsableItems.MOST)).containsExactly(item(OWN, "A-1"), item(OWN, "B-2"));
    }

    @Test
    void whatIsWithdrawnIsLeftOutWhereItIsWithdrawn() {
        UsableItems items = items();
        items.publish(item(OWN, "A-1"));
        items.publish(item(OWN, "B-2"));
        items.publish(item(OTHER, "A-1"));
        items.withdraw(new WithdrawnItem(OWN, new ItemId("A-1"), "规章已经废止", null));

        assertThat(items.usable(OWN, UsableItems.MOST)).containsExactly(item(OWN, "B-2"));
        assertThat(items.usable(OTHER, UsableItems.MOST)).containsExactly(item(OTHER, "A-1"));
    }

    @Test
    void noMoreAreListedThanAskedFor() {
        UsableItems items = items();
        items.publish(item(OWN, "A-1"));
        items.publish(item(OWN, "B-2"));
        items.publish(item(OWN, "C-3"));
        items.publish(item(OWN, "D-4"));
        items.withdraw(new WithdrawnItem(OWN, new ItemId("A-1"), "规章已经废止", null));

        assertThat(items.usable(OWN, 2)).hasSize(2).doesNotContain(item(OWN, "A-1"));
    }

    private static UsableItem item(AuthorityCode authority, String id) {
        return new UsableItem(authority, new ItemId(id), "1", "食品生产监督检查 " + id, "GENERAL", null, null, null);
    }
}
