package org.doublerandom.directory.domain.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.values.AuthorityCode;
import org.jspecify.annotations.Nullable;

/**
 * A visit of a target: departments that come together make one (domain §10, G3).
 *
 * @param keeper the authority whose directory holds it
 * @param items ids of the inspected items, as far as the keeper's lists have them
 * @param guides digests of the guides that were answered: an item keeps its guide from list to list
 * @param by the name or code of the authority that made it
 * @param report null of a visit that an inspection of this platform tells of
 */
public record Visit(
        VisitId id,
        AuthorityCode keeper,
        TargetId target,
        LocalDate day,
        InspectionKind kind,
        Set<String> items,
        Set<String> guides,
        String by,
        @Nullable Report report) {
    public Visit {
        items = Set.copyOf(items);
        guides = Set.copyOf(guides);
    }

    /**
     * What a table tells of a visit that another system holds.
     *
     * @param items in its own words
     * @param result as it was told; empty where it was not
     * @param document by which it is proven
     */
    public record Report(String items, String result, String document) {}

    /** Whether an inspection of this platform tells of it. */
    public boolean isOwn() {
        return report == null;
    }

    /** Whether one of these was inspected. */
    boolean isAbout(Collection<String> wanted) {
        return wanted.stream().anyMatch(items::contains);
    }

    /** Whether nothing but these was inspected; where it is not known what, nobody can say so. */
    boolean isOnlyAbout(Collection<String> wanted) {
        return !items.isEmpty() && wanted.containsAll(items);
    }

    /** Whether both tell of the same: an authority comes to a target once a day. */
    boolean isTheSameAs(Visit other) {
        return id.equals(other.id) || target.equals(other.target) && day.equals(other.day) && by.equals(other.by);
    }
}
