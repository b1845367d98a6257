package org.doublerandom.publication.application;

import java.util.List;
import java.util.Optional;
import org.doublerandom.publication.domain.guide.PublicChecklist;
import org.doublerandom.publication.domain.guide.PublicGuide;
import org.doublerandom.publication.domain.guide.PublicGuides;
import org.doublerandom.publication.domain.plan.Items;
import org.doublerandom.publication.domain.plan.PublicItem;
import org.doublerandom.publication.domain.search.FoldedName;
import org.doublerandom.publication.domain.search.SearchText;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.ItemId;

/** Reads what is asked on a visit, so that an enterprise can check itself. */
@UseCase
public class ReadGuides {
    private final PublicGuides guides;
    private final Items items;

    ReadGuides(PublicGuides guides, Items items) {
        this.guides = guides;
        this.items = items;
    }

    /**
     * A published item with what it asks.
     *
     * @param guide empty for an item that is not in force any more, and before its guide is here
     */
    public record Guided(PublicItem item, Optional<PublicGuide> guide) {}

    /** Empty if no such item was published. */
    public Optional<Guided> item(String authority, ItemId id) {
        return items.find(authority, id)
                .map(item ->
                        new Guided(item, item.withdrawal() == null ? guides.find(authority, id) : Optional.empty()));
    }

    public Optional<PublicChecklist> checklist(String authority, String code) {
        return guides.checklist(authority, code);
    }

    /** Those whose name has the text, or that are for whoever is of the industry of that code; all of them without one. */
    public List<PublicChecklist> checklists(Optional<SearchText> text) {
        return guides.checklists().stream()
                .filter(checklist -> text.map(
                                asked -> FoldedName.of(checklist.name()).contains(asked.asName())
                                        || checklist.industries().stream().anyMatch(asked.asNumber()::startsWith))
                        .orElse(true))
                .toList();
    }
}
