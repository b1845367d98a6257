package org.doublerandom.directory.domain.item;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * An item as its list says it: the rows with the same number are its sub-items.
 *
 * @param local what the authority has set for it; null for items of a list of its own
 */
public record ItemText(
        ItemList list,
        ItemNumber number,
        String name,
        Category category,
        List<SubItem> subItems,
        @Nullable LocalRule local)
        implements Comparable<ItemText> {
    private static final Comparator<ItemText> ORDER = Comparator.comparing(
                    (ItemText text) -> text.list().name())
            .thenComparingInt(text -> text.number().value().length())
            .thenComparing(text -> text.number().value());

    public ItemText {
        subItems = List.copyOf(subItems);
    }

    /** An item as a list says it, of which nothing is set locally. */
    public ItemText(ItemList list, ItemNumber number, String name, Category category, List<SubItem> subItems) {
        this(list, number, name, category, subItems, null);
    }

    /** By list, then by number as people count: 2 comes before 10. */
    @Override
    public int compareTo(ItemText other) {
        return ORDER.compare(this, other);
    }

    public ItemId id() {
        return new ItemId(list.name() + "-" + number.value());
    }

    public List<String> subItemNames() {
        return subItems.stream()
                .map(SubItem::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    public List<String> targetScopes() {
        return subItems.stream().map(SubItem::targetScope).distinct().toList();
    }

    public RatioBounds ratio() {
        return local != null ? local.ratio() : ratioOfTheList();
    }

    private RatioBounds ratioOfTheList() {
        return RatioBounds.covering(
                subItems.stream().map(row -> RatioBounds.of(row.ratioText())).toList());
    }

    public YearlyTimes times() {
        return local != null ? local.times() : timesOfTheList();
    }

    private YearlyTimes timesOfTheList() {
        return YearlyTimes.common(subItems.stream()
                .map(row -> YearlyTimes.of(row.frequencyText()))
                .toList());
    }

    /** What the rows say in one column, each wording once. */
    public String prose(Function<SubItem, String> column) {
        return subItems.stream()
                .map(column)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("；"));
    }

    /** One question for what is checked, of whomever; an item that is not divided is one question. */
    public List<Question> questions() {
        List<String> asked = subItems.stream().map(this::questionOf).distinct().toList();
        return IntStream.range(0, asked.size())
                .mapToObj(i -> new Question(i + 1, asked.get(i)))
                .toList();
    }

    private String questionOf(SubItem row) {
        return row.name().isEmpty() ? name : row.name();
    }
}
