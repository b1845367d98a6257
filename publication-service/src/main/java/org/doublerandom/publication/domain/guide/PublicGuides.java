package org.doublerandom.publication.domain.guide;

import java.util.List;
import java.util.Optional;
import org.doublerandom.values.ItemId;

/** Current guides and industry checklists; keeping an earlier version than the one that is here changes nothing. */
public interface PublicGuides {
    Optional<PublicGuide> find(String authority, ItemId item);

    void keep(PublicGuide guide);

    Optional<PublicChecklist> checklist(String authority, String code);

    /** All of them, by authority and code. */
    List<PublicChecklist> checklists();

    void keep(PublicChecklist checklist);
}
