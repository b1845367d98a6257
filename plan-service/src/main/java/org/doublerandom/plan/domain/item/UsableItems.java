package org.doublerandom.plan.domain.item;

import java.util.List;
import java.util.Optional;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;

/** The published items this service knows of, kept from the directory's facts. */
public interface UsableItems {
    /** More than any list of an authority holds. */
    int MOST = 2000;

    Optional<UsableItem> find(AuthorityCode authority, ItemId id);

    /**
     * The items of the authority that are not withdrawn, without their guides, in the order of their ids.
     *
     * @param most so many at most; of more, nobody says which
     */
    List<UsableItem> usable(AuthorityCode authority, int most);

    /** Stores the item as published. */
    void publish(UsableItem item);

    /** Stores the current version of an item's guide; it may arrive before the item itself. */
    void publishGuide(AuthorityCode authority, ItemId id, UsableItem.Guide guide);

    Optional<WithdrawnItem> withdrawn(AuthorityCode authority, ItemId id);

    /** Stores that the item is withdrawn; a repeat changes nothing. */
    void withdraw(WithdrawnItem item);

    /**
     * @throws ItemWithdrawn if one is withdrawn
     * @throws ItemNotUsable if one is not published
     */
    default List<UsableItem> require(AuthorityCode authority, List<ItemId> ids) {
        ids.stream()
                .flatMap(id -> withdrawn(authority, id).stream())
                .findFirst()
                .ifPresent(item -> {
                    throw new ItemWithdrawn(item);
                });
        return ids.stream()
                .map(id -> find(authority, id).orElseThrow(() -> new ItemNotUsable(id)))
                .toList();
    }
}
