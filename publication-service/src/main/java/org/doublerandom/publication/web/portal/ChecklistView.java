package org.doublerandom.publication.web.portal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.doublerandom.publication.domain.guide.PublicChecklist;

/** An industry checklist on the page: its items, each with a letter, and the questions with the letters of the items that ask them. */
record ChecklistView(
        String authority,
        String authorityName,
        String code,
        int version,
        String name,
        String industries,
        String tags,
        List<Item> items,
        List<Question> questions) {
    /** @param address of the page of its guide; empty where that is kept elsewhere */
    record Item(String letter, String name, String authority, String address) {}

    record Question(QuestionView asked, String items) {}

    static ChecklistView of(PublicChecklist checklist, Map<String, String> names) {
        return new ChecklistView(
                checklist.authority(),
                names.getOrDefault(checklist.authority(), checklist.authority()),
                checklist.code(),
                checklist.version(),
                checklist.name(),
                String.join("、", checklist.industries()),
                String.join("、", checklist.tags()),
                itemsOf(checklist, names),
                checklist.questions().stream()
                        .map(QuestionView::of)
                        .map(question -> new Question(question, lettersOf(question, checklist)))
                        .toList());
    }

    private static List<Item> itemsOf(PublicChecklist checklist, Map<String, String> names) {
        return checklist.items().stream()
                .map(item -> new Item(
                        letter(checklist, item),
                        item.name(),
                        names.getOrDefault(item.authority(), item.authority()),
                        item.guided() ? "/portal/guides/" + item.authority() + "/" + item.item() : ""))
                .toList();
    }

    private static String lettersOf(QuestionView question, PublicChecklist checklist) {
        return checklist.items().stream()
                .filter(item -> question.isAskedBy(item.authority(), item.item()))
                .map(item -> letter(checklist, item))
                .collect(Collectors.joining("、"));
    }

    private static String letter(PublicChecklist checklist, PublicChecklist.Item item) {
        return "事项" + (checklist.items().indexOf(item) + 1);
    }
}
