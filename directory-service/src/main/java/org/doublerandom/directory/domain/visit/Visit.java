package org.doublerandom.directory.domain.visit;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.values.AuthorityCode;
import org.jspecify.annotations.Nullable;

/**
 * A visit of a target: departments that come together make one (domain §10, G3).
 *
 * @param keeper the authority whose directory holds it
 * @param items ids of the inspected items, as far as the keeper's lists have them
 * @param alike what else they are known by: digests of their guides, and earlier items that they continue (protocol §6)
 * @param by the code of the authority that made it; the name of one that is not of the installation
 * @param report null of a visit that an inspection of this platform tells of
 */
public record Visit(
        VisitId id,
        AuthorityCode keeper,
        TargetId target,
        LocalDate day,
        InspectionKind kind,
        Set<String> items,
        Set<String> alike,
        String by,
        @Nullable Report report) {
    public Visit {
        items = Set.copyOf(items);
        alike = Set.copyOf(alike);
    }

    /**
     * What a table tells of a visit that another system holds.
     *
     * @param items in its own words
     * @param result as it was told
     * @param document by which it is proven
     */
    public record Report(String items, String result, String document) {}

    /** Whether an inspection of this platform tells of it. */
    public boolean isOwn() {
        return report == null;
    }

    /** Ids of its items, and what else these are known by: whoever shares one was inspected on the same (protocol §6). */
    public Stream<String> named() {
        return Stream.concat(items.stream(), alike.stream());
    }

    /** Whether both tell of the same: an authority comes to a target once a day. */
    boolean isTheSameAs(Visit other) {
        return id.equals(other.id) || target.equals(other.target) && day.equals(other.day) && by.equals(other.by);
    }
}
