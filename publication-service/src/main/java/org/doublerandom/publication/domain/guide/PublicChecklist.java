package org.doublerandom.publication.domain.guide;

import java.util.List;
import org.doublerandom.values.ItemId;

/**
 * The current version of an industry checklist (一业一查).
 *
 * @param industries it is for whoever is of one of these (GB/T 4754), or of one that begins so
 * @param tags and for whoever has one of these
 */
public record PublicChecklist(
        String authority,
        String code,
        int version,
        String name,
        List<String> industries,
        List<String> tags,
        List<Item> items,
        List<PublicQuestion> questions) {
    /**
     * An item of several departments.
     *
     * @param guided whether its guide is kept here
     */
    public record Item(String authority, ItemId item, String name, boolean guided) {}

    public PublicChecklist {
        industries = List.copyOf(industries);
        tags = List.copyOf(tags);
        items = List.copyOf(items);
        questions = List.copyOf(questions);
    }
}
