package org.doublerandom.draw.domain.terms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a batch: whom its pool takes in, what is inspected, and how the dice are read (protocol §10).
 *
 * @param ranges the sub-batches of an ordering draw; the last takes all further ranks
 * @param dice how many throws; absent of a draw without dice
 * @param waitSeconds from publication to the first entry
 */
public record Terms(
        Filter filter,
        List<String> items,
        List<String> exclusions,
        List<RankRange> ranges,
        @Nullable Integer dice,
        long waitSeconds,
        List<NamedWitness> witnesses) {
    private static final int LEAST_DICE = 20;
    private static final int MOST_DICE = 100;
    private static final int LEAST_WAIT = 60;
    private static final int DAY = 86_400;
    private static final int LEAST_WITNESSES = 3;
    private static final int LEAST_ORGANISATIONS = 2;

    /** Whom the pool takes in; an empty list takes in everybody. */
    public record Filter(
            List<String> kinds,
            List<String> industries,
            List<String> tagsAll,
            List<String> tagsAny,
            List<String> areas,
            @Nullable LocalDate registeredBefore) {
        public Filter {
            kinds = List.copyOf(kinds);
            industries = List.copyOf(industries);
            tagsAll = List.copyOf(tagsAll);
            tagsAny = List.copyOf(tagsAny);
            areas = List.copyOf(areas);
        }
    }

    public Terms {
        items = List.copyOf(items);
        exclusions = List.copyOf(exclusions);
        ranges = List.copyOf(ranges);
        witnesses = List.copyOf(witnesses);
        require(!items.isEmpty(), "items", items, "at least one");
        RankRange.requireWithoutGap(ranges);
        NamedWitness.requireAscending(witnesses);
        if (dice == null) {
            require(witnesses.isEmpty(), "witnesses", witnesses.size(), "none without dice");
        } else {
            requireDice(dice, waitSeconds, witnesses);
        }
    }

    private static void requireDice(int dice, long wait, List<NamedWitness> witnesses) {
        require(dice >= LEAST_DICE && dice <= MOST_DICE, "throws", dice, "20 to 100");
        // Outsiders must be able to hold the announcement before the dice fall (protocol §6).
        require(wait >= LEAST_WAIT && wait <= DAY, "wait", wait, "60 to 86400 seconds");
        long organisations =
                witnesses.stream().map(NamedWitness::organisation).distinct().count();
        require(
                witnesses.size() >= LEAST_WITNESSES && organisations >= LEAST_ORGANISATIONS,
                "witnesses",
                witnesses,
                "at least three, of two organisations");
    }

    private static void require(boolean holds, String what, Object value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(what + ": " + value + " (expected: " + expected + ")");
        }
    }
}
