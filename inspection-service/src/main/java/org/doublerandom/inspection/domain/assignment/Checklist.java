package org.doublerandom.inspection.domain.assignment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doublerandom.inspection.domain.guide.Question;
import org.doublerandom.values.ItemId;

/** All questions of all items of an inspection; every one of them has to be answered. */
public record Checklist(List<InspectionItem> items) {

    public Checklist {
        items = List.copyOf(items);
        Set<ItemId> ids = new HashSet<>();
        items.forEach(item -> ids.add(item.id()));
        if (items.isEmpty() || ids.size() < items.size()) {
            throw new IllegalArgumentException(
                    "items: " + items.size() + ", " + ids.size() + " different (expected: at least one, each once)");
        }
    }

    public Optional<InspectionItem> find(ItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Empty for a question that no item asks. */
    public Optional<Question> find(QuestionRef question) {
        return find(question.item()).flatMap(item -> item.guide().find(question.number()));
    }

    public Stream<QuestionRef> questions() {
        return items.stream()
                .flatMap(item -> item.guide().questions().stream()
                        .map(question -> new QuestionRef(item.id(), question.number())));
    }
}
