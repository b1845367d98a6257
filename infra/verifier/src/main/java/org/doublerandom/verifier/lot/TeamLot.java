package org.doublerandom.verifier.lot;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doublerandom.verifier.text.Suite;

/** The second random: pairs are called in the order of their tickets, and accepted while the rest can follow (protocol §8). */
final class TeamLot {
    private final Suite suite;
    private final byte[] key;

    TeamLot(Suite suite, String seed) {
        this.suite = suite;
        this.key = suite.hash(Suite.bytes("DRAW1 key assign " + seed + "\n"));
    }

    private record Called(byte[] number, int target, int inspector) {}

    /**
     * Calls pairs until as many places are taken as the placement has filled.
     *
     * @return the pairs accepted beside those kept, in their order
     */
    List<Pair> call(Places places, Placement placement, int kept) {
        List<Pair> accepted = new ArrayList<>();
        for (Called called : order(places, placement)) {
            if (kept + accepted.size() == placement.filled()) {
                break;
            }
            int target = called.target();
            boolean isDone = placement.isFull(target) || placement.isFixed(target, called.inspector());
            if (!isDone && placement.force(target, called.inspector())) {
                placement.fix(target, called.inspector());
                accepted.add(new Pair(
                        places.targets().get(target).id(),
                        places.roster().get(called.inspector()).id()));
            }
        }
        return accepted;
    }

    private List<Called> order(Places places, Placement placement) {
        MessageDigest digest = suite.digest();
        List<byte[]> inspectors = places.roster().stream()
                .map(inspector -> Suite.bytes("\t" + inspector.id()))
                .toList();
        List<Called> order = new ArrayList<>();
        for (int target = 0; target < places.targets().size(); target++) {
            if (placement.isFull(target)) {
                continue;
            }
            byte[] id = Suite.bytes(places.targets().get(target).id());
            BitSet allowed = places.allowed(target);
            for (int i = allowed.nextSetBit(0); i >= 0; i = allowed.nextSetBit(i + 1)) {
                digest.update(key);
                digest.update(id);
                order.add(new Called(digest.digest(inspectors.get(i)), target, i));
            }
        }
        // Targets and inspectors are numbered in the order of their ids, so a tie is settled by their numbers.
        order.sort(Comparator.comparing(Called::number, Arrays::compareUnsigned)
                .thenComparingInt(Called::target)
                .thenComparingInt(Called::inspector));
        return order;
    }

    /** Step 1 and 2, with some pairs given; nothing if no full assignment uses them. */
    static Optional<Workload> least(Places places, List<Pair> given) {
        int high = places.roster().stream()
                .mapToInt(inspector -> inspector.load() + inspector.cap())
                .max()
                .orElse(0);
        if (!isEnough(places, everybodyUpTo(high, places), given)) {
            return Optional.empty();
        }
        int low = 0;
        while (low < high) {
            int middle = (low + high) / 2;
            if (isEnough(places, everybodyUpTo(middle, places), given)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Optional.of(new Workload(high, leastExtras(places, high, given)));
    }

    private static Workload everybodyUpTo(int level, Places places) {
        return new Workload(level, places.roster().size());
    }

    private static int leastExtras(Places places, int level, List<Pair> given) {
        int low = 0;
        int high = places.roster().size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (isEnough(places, new Workload(level, middle), given)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }

    static boolean isEnough(Places places, Workload workload, List<Pair> given) {
        return new Placement(places, workload).fillsAll(given);
    }
}
