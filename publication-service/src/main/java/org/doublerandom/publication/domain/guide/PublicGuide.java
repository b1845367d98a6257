package org.doublerandom.publication.domain.guide;

import java.util.List;
import org.doublerandom.values.ItemId;

/** The current guide of an item, by the authority whose it is. */
public record PublicGuide(String authority, ItemId item, int version, List<PublicQuestion> questions) {
    public PublicGuide {
        questions = List.copyOf(questions);
    }
}
