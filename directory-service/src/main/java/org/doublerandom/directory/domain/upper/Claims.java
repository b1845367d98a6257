package org.doublerandom.directory.domain.upper;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;

/** What the authorities have decided about items of lists above, one decision an item. */
public interface Claims {
    Optional<Claim> find(AuthorityCode authority, ItemId item);

    /** Those on items of one edition. */
    List<Claim> of(AuthorityCode authority, ItemList list);

    /** The claimed item, then that of an earlier edition whose place it takes. */
    default List<ItemId> placesOf(Claim claim) {
        return Stream.of(claim.item(), claim.replaces())
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Decides, or decides anew.
     *
     * @param change a pure function: applied again when another writer was faster
     */
    Claim change(AuthorityCode authority, ItemId item, Function<Optional<Claim>, Claim> change);
}
