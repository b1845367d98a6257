package org.doublerandom.directory.domain.item;

import java.util.function.Function;
import org.doublerandom.directory.domain.Changed;

/** The guides of an authority's items. */
public interface Guides {
    /** Changes the item's guides, which begin empty. */
    GuideBook change(ItemId item, Function<GuideBook, Changed<GuideBook>> change);
}
