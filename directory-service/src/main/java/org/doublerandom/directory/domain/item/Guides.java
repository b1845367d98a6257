package org.doublerandom.directory.domain.item;

import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.values.Changed;
import org.doublerandom.values.ItemId;

/** The guides of an authority's items. */
public interface Guides {
    Optional<GuideBook> find(ItemId item);

    /** Changes the item's guides, which begin empty. */
    GuideBook change(ItemId item, Function<GuideBook, Changed<GuideBook>> change);
}
