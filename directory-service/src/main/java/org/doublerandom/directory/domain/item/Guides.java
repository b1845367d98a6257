package org.doublerandom.directory.domain.item;

import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.directory.domain.Changed;
import org.doublerandom.directory.domain.Digest;

/** The guides of all items. */
public interface Guides {
    Optional<Guide> find(Digest digest);

    /** Changes the item's guides, which begin empty. */
    GuideBook change(ItemId item, Function<GuideBook, Changed<GuideBook>> change);
}
