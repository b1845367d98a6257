package org.doublerandom.directory.domain.upper;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.item.Category;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.LocalRule;
import org.doublerandom.directory.domain.item.RatioBounds;
import org.doublerandom.directory.domain.item.SubItem;
import org.doublerandom.directory.domain.item.YearlyTimes;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

/**
 * On which terms an item is claimed; what is left out stays as the list above says it.
 *
 * @param unit who inspects it
 * @param category may be stricter than above
 * @param ratio in 1/10000, inside the bounds above
 * @param times a year, inside the bounds above
 * @param legalBasis null: as above
 * @param subject who inspects, in words; null: as above
 * @param methods empty: as above
 * @param qualification what inspectors must be able to; null: as above
 */
public record Terms(
        Unit unit,
        Category category,
        RatioBounds ratio,
        YearlyTimes times,
        @Nullable String legalBasis,
        @Nullable String subject,
        Set<Method> methods,
        @Nullable String qualification) {
    public Terms {
        methods = Set.copyOf(methods);
    }

    /**
     * The item as the authority keeps it.
     *
     * @throws CategoryLaxer if the list above is stricter, or these terms say no category
     * @throws OutsideBounds if ratio or times are not inside those above
     */
    public ItemText appliedTo(ItemText upper) {
        if (category == Category.UNCLASSIFIED || upper.category() == Category.KEY && category != Category.KEY) {
            throw new CategoryLaxer(upper.id(), category, upper.category());
        }
        Bounds ratios = Bounds.of(upper.ratio()).narrowed(Bounds.of(ratio), "ratio");
        Bounds yearly = Bounds.of(upper.times()).narrowed(Bounds.of(times), "times");
        LocalRule rule = new LocalRule(
                unit, new RatioBounds(ratios.least(), ratios.most()), new YearlyTimes(yearly.least(), yearly.most()));
        return new ItemText(
                upper.list(),
                upper.number(),
                upper.name(),
                category,
                upper.subItems().stream().map(this::worded).toList(),
                rule);
    }

    private SubItem worded(SubItem row) {
        return new SubItem(
                row.name(),
                orAsAbove(legalBasis, row.legalBasis()),
                orAsAbove(subject, row.subject()),
                row.targetScope(),
                Bounds.of(ratio).isOpen() ? row.ratioText() : Bounds.of(ratio).percent(),
                Bounds.of(times).isOpen()
                        ? row.frequencyText()
                        : Bounds.of(times).timesAYear(),
                methods.isEmpty() ? row.method() : methodWords(),
                orAsAbove(qualification, row.qualification()),
                row.note());
    }

    private String methodWords() {
        return List.copyOf(EnumSet.copyOf(methods)).stream()
                .sorted(Comparator.naturalOrder())
                .map(Method::words)
                .collect(Collectors.joining("、"));
    }

    private static String orAsAbove(@Nullable String own, String above) {
        return own == null ? above : own;
    }
}
