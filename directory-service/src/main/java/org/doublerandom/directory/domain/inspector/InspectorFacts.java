package org.doublerandom.directory.domain.inspector;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What the personnel office says about an inspector.
 *
 * @param certificate null for who has none, or none any more: he is known, but on no roster
 * @param tags what he is an expert in; who has one of {@code EXPERT} assists, and fills no officer's place
 * @param cap most assignments in one draw
 * @param items which items he may inspect; all where none is named
 * @param loan null of the authority's own officers
 */
public record InspectorFacts(
        PersonId person,
        String name,
        Unit unit,
        String unitName,
        @Nullable Certificate certificate,
        List<Tag> tags,
        int cap,
        List<ItemId> items,
        @Nullable Loan loan) {
    private static final int MOST = 999_999;
    private static final int LONGEST_TAG = 16;
    private static final Predicate<Tag> OF_EXPERTS =
            tag -> List.of(tag.value().split("\\.")).contains("EXPERT");

    public InspectorFacts {
        tags.stream()
                .filter(tag -> tag.value().length() > LONGEST_TAG)
                .findFirst()
                .ifPresent(tag -> {
                    throw new MalformedValue(
                            "tag-malformed",
                            "tag: " + tag.value() + " (expected: at most " + LONGEST_TAG
                                    + " characters, as rosters have it)");
                });
        tags = List.copyOf(tags);
        if (Set.copyOf(tags).size() < tags.size()) {
            throw new MalformedValue("tag-repeated", "tags: " + tags + " (expected: each once)");
        }
        items = List.copyOf(items);
        if (cap < 0 || cap > MOST) {
            throw new MalformedValue("cap-malformed", "cap: " + cap + " (expected: 0 to " + MOST + ")");
        }
    }

    /** Whether every roster would have the same line but for the load. */
    public boolean standsLike(InspectorFacts other) {
        return Objects.equals(valid(), other.valid())
                && unit.equals(other.unit)
                && Set.copyOf(tags).equals(Set.copyOf(other.tags))
                && cap == other.cap
                && Set.copyOf(items).equals(Set.copyOf(other.items))
                && Objects.equals(loan, other.loan);
    }

    /** Whether he has a certificate, and it counts on one of these days. */
    public boolean isCertifiedFor(Span days) {
        return certificate != null && certificate.countsFor(days);
    }

    /** Whether he has a certificate that counts on that day. */
    public boolean isCertifiedOn(LocalDate day) {
        return isCertifiedFor(new Span(day, day));
    }

    /** Whether he assists, and never counts among the two who inspect. */
    public boolean isExpert() {
        return tags.stream().anyMatch(OF_EXPERTS);
    }

    /** Whether he has tags of experts beside others, which no table brings any more; who was stored so is an expert. */
    public boolean mixesTags() {
        return isExpert() && !tags.stream().allMatch(OF_EXPERTS);
    }

    private @Nullable Span valid() {
        return certificate == null ? null : certificate.valid();
    }
}
