package org.doublerandom.directory.domain.item;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.values.Changed;
import org.doublerandom.values.ItemId;

/** The imported lists of items of an authority. */
public interface Items {
    Optional<Item> find(ItemId id);

    /** All items, in the order of list and number. */
    List<Item> all();

    /** Writes listed items under their ids; what is or was published keeps its text. */
    Written write(List<ItemText> texts);

    /** @throws UnknownItem if there is none */
    Item change(ItemId id, Function<Item, Changed<Item>> change);
}
