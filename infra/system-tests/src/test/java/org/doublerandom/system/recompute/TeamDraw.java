package org.doublerandom.system.recompute;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.doublerandom.system.recompute.Places.Network;
import org.doublerandom.system.recompute.Places.Pair;

/** The second random: which inspectors visit which target (protocol §8). */
final class TeamDraw {
    private final Suite suite;
    private final byte[] key;

    TeamDraw(Suite suite, String seed) {
        this.suite = suite;
        this.key = suite.digest(Suite.bytes("DRAW1 key assign " + seed + "\n"));
    }

    /** The teams by target, and the level of work that nobody passes. */
    record Teams(int level, SortedMap<String, SortedSet<String>> members) {}

    /** @throws NotAsWritten if no full assignment is possible */
    Teams draw(Places places) {
        if (places.count() == 0) {
            return new Teams(0, new TreeMap<>());
        }
        int level = leastLevel(places);
        int extras = places.count()
                - places.filledBy(inspector -> inspector.upTo(level - 1)).filled();
        Network network = places.filledBy(
                inspector -> inspector.upTo(level - 1),
                inspector -> inspector.upTo(level) > inspector.upTo(level - 1) ? 1 : 0,
                extras);
        SortedMap<String, SortedSet<String>> members = new TreeMap<>();
        for (Pair pair : inOrder(network)) {
            int arc = network.arcs().get(pair);
            if (network.flow().isUsed(arc) || network.flow().reroute(arc)) {
                members.computeIfAbsent(pair.target(), target -> new TreeSet<>())
                        .add(pair.inspector());
            }
            network.flow().fix(arc);
        }
        return new Teams(level, members);
    }

    private static int leastLevel(Places places) {
        int high = places.roster().stream()
                .mapToInt(inspector -> inspector.load() + inspector.cap())
                .max()
                .orElse(0);
        if (!isEnough(places, high)) {
            throw new NotAsWritten("no full assignment is possible");
        }
        int low = 0;
        while (low < high) {
            int middle = (low + high) / 2;
            if (isEnough(places, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }

    private static boolean isEnough(Places places, int level) {
        return places.filledBy(inspector -> inspector.upTo(level)).filled() == places.count();
    }

    private List<Pair> inOrder(Network network) {
        Comparator<Called> order = Comparator.comparing(Called::number)
                .thenComparing(called -> called.pair().target())
                .thenComparing(called -> called.pair().inspector());
        return network.arcs().keySet().stream()
                .map(pair -> new Called(numberOf(pair), pair))
                .sorted(order)
                .map(Called::pair)
                .toList();
    }

    private String numberOf(Pair pair) {
        return suite.hex(key, Suite.bytes(pair.target() + "\t" + pair.inspector()));
    }

    private record Called(String number, Pair pair) {}
}
