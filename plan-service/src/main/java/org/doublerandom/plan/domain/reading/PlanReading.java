package org.doublerandom.plan.domain.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.tables.plan.NameMatching;
import org.doublerandom.tables.plan.PlanRow;

/**
 * A brought plan beside the published items that its rows may mean.
 *
 * @param proposed by the words of a row's items, in the order of these words and then the most alike first
 */
public record PlanReading(BroughtPlan plan, Map<String, List<ProposedItem>> proposed) {
    /** Of words for items, each once: what is more takes too long to be compared. */
    public static final int MOST_CHARACTERS = 200_000;

    public PlanReading {
        proposed = Map.copyOf(proposed);
    }

    /**
     * @param usable items of the authority whose plan it becomes
     * @throws PlanTableTooLarge of more than {@link #MOST_CHARACTERS} in the cells of items
     */
    public static PlanReading of(BroughtPlan plan, List<UsableItem> usable) {
        List<String> worded =
                plan.table().rows().stream().map(PlanRow::items).distinct().toList();
        if (worded.stream().mapToLong(String::length).sum() > MOST_CHARACTERS) {
            throw new PlanTableTooLarge();
        }
        Map<String, List<UsableItem>> byName = usable.stream().collect(Collectors.groupingBy(UsableItem::name));
        NameMatching matching = new NameMatching(byName.keySet());
        Map<String, List<ProposedItem>> proposed = new HashMap<>();
        worded.forEach(words -> proposed.put(words, proposed(words, matching, byName)));
        return new PlanReading(plan, proposed);
    }

    // Two items may have one name: the planner sees both.
    private static List<ProposedItem> proposed(
            String words, NameMatching matching, Map<String, List<UsableItem>> byName) {
        return matching.proposed(words).stream()
                .flatMap(match -> byName.get(match.name()).stream()
                        .map(item -> new ProposedItem(match.part(), item, match.measure())))
                .toList();
    }

    public List<ProposedItem> proposedFor(PlanRow row) {
        return proposed.getOrDefault(row.items(), List.of());
    }
}
