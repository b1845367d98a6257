package org.doublerandom.publication.domain.plan;

import java.util.List;
import java.util.Optional;
import org.doublerandom.publication.domain.ItemId;

/** Published inspection items; keeping the same one again changes nothing. */
public interface Items {
    Optional<PublicItem> find(ItemId id);

    /** All of them, the newest first. */
    List<PublicItem> all();

    void keep(PublicItem kept);
}
