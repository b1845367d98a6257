package org.doublerandom.publication.domain.plan;

import java.util.Optional;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/** Published inspection items; keeping the same one again changes nothing. */
public interface Items {
    Optional<PublicItem> find(String authority, ItemId id);

    /** All of them, the newest first. */
    Page<PublicItem> newest(PageRequest page);

    void keep(PublicItem kept);
}
