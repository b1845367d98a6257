package org.doublerandom.directory.domain.cap;

import java.util.Collection;
import java.util.Set;
import org.doublerandom.directory.domain.visit.InspectionKind;
import org.doublerandom.directory.domain.visit.Visit;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.MalformedValue;
import org.jspecify.annotations.Nullable;

/**
 * Which visits a rule is about, and what it makes of them.
 *
 * @param kinds of all kinds if empty
 * @param items ids of items; for whatever items if empty
 * @param times how many there may be; null where nothing is capped
 * @param days within so many days; null for a calendar year, and where nothing is capped
 */
public record CapTerms(
        Set<InspectionKind> kinds,
        Set<String> items,
        Level level,
        Treatment treatment,
        @Nullable Integer times,
        @Nullable Integer days) {
    /** So many times, or so many days, at most. */
    public static final int MOST = 366;

    /** Whose visits a rule is about. */
    public enum Level {
        /** Those of the authority whose rule it is. */
        AUTHORITY,
        /** Those of all authorities. */
        ACROSS
    }

    /** What becomes of the visits that a rule is about. */
    public enum Treatment {
        /** They count, and are not more than so many. */
        COUNTED_CAPPED,
        /** They count toward the caps of the same items, whatever kind those are about; they themselves are not capped. */
        COUNTED,
        /** They count toward no cap, and are not capped. */
        NOT_COUNTED
    }

    /** @throws MalformedValue if it caps without a number, or has a number without a cap */
    public CapTerms {
        kinds = Set.copyOf(kinds);
        items = Set.copyOf(items);
        boolean caps = treatment == Treatment.COUNTED_CAPPED;
        if (caps != (times != null) || !caps && days != null) {
            throw new MalformedValue(
                    "times-misplaced", "times and days (expected: of COUNTED_CAPPED, and of no other)");
        }
        require("times", times);
        require("days", days);
    }

    private static void require(String name, @Nullable Integer value) {
        if (value != null && (value < 1 || value > MOST)) {
            throw new MalformedValue(name, value.toString(), "1 to " + MOST);
        }
    }

    boolean caps() {
        return treatment == Treatment.COUNTED_CAPPED;
    }

    boolean areOfKind(InspectionKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** Whether a visit for these items would be about one of its own. */
    boolean touch(Collection<String> wanted) {
        return items.isEmpty() || wanted.stream().anyMatch(items::contains);
    }

    /** Whether a visit for these items would be about nothing but its own; where none is known, nobody can say so. */
    boolean cover(Collection<String> wanted) {
        return items.isEmpty() || !wanted.isEmpty() && items.containsAll(wanted);
    }

    boolean areOfLevelOf(Visit visit, AuthorityCode authority) {
        return level == Level.ACROSS || visit.by().equals(authority.value());
    }
}
