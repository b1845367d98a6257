package org.doublerandom.directory.domain.upper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;

/** What the authorities have decided about items of lists above, one decision an item. */
public interface Claims {
    Optional<Claim> find(AuthorityCode authority, ItemId item);

    /** Those on items of one edition. */
    List<Claim> of(AuthorityCode authority, ItemList list);

    /** The claimed item, then those of earlier editions whose place it takes, the nearest first: one in between may never have been published. */
    default List<ItemId> placesOf(Claim claim) {
        List<ItemId> places = new ArrayList<>(List.of(claim.item()));
        ItemId former = claim.replaces();
        while (former != null) {
            places.add(former);
            former = find(claim.authority(), former).map(Claim::replaces).orElse(null);
        }
        return List.copyOf(places);
    }

    /**
     * Decides, or decides anew.
     *
     * @param change a pure function: applied again when another writer was faster
     */
    Claim change(AuthorityCode authority, ItemId item, Function<Optional<Claim>, Claim> change);
}
