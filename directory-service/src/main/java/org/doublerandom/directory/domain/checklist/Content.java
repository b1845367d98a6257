package org.doublerandom.directory.domain.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.directory.domain.item.Guide;

/** What a checklist asks, by the guides of one moment. */
public record Content(ChecklistText text, List<GuidedItem> items, List<UnitedQuestion> questions) {
    /** So many questions a checklist has at most: all versions of one lie in one document. */
    public static final int MOST_QUESTIONS = 500;

    public Content {
        items = List.copyOf(items);
        questions = List.copyOf(questions);
    }

    /** @param guides the current guide of an item in force; empty where it is not known here */
    public static Content of(ChecklistText text, Function<NamedItem, Optional<Guide>> guides) {
        Uniting uniting = new Uniting();
        List<GuidedItem> items = new ArrayList<>();
        for (NamedItem item : text.items()) {
            Optional<Guide> guide = guides.apply(item);
            uniting.add(item, guide);
            items.add(new GuidedItem(item, guide.map(GuidedItem.Version::of).orElse(null)));
        }
        return new Content(text, items, uniting.questions());
    }
}
