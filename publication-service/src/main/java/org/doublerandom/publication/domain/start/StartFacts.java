package org.doublerandom.publication.domain.start;

import org.doublerandom.publication.domain.BatchId;
import org.doublerandom.publication.domain.plan.ItemFamily;
import org.doublerandom.publication.domain.plan.Window;
import org.doublerandom.values.ItemId;

/** What a rule may ask before it starts a clock; a fact that is not here yet is refused as missing. */
public interface StartFacts {
    ItemFamily familyOf(String authority, ItemId item);

    Window windowOf(BatchId batch);
}
