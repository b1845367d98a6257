package org.doublerandom.verifier.frame;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.Stratum;
import org.doublerandom.verifier.text.Suite;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;

/**
 * What one passage over the pool gives.
 *
 * @param order the lowest tickets of each stratum, in order; nothing before there is a seed
 * @param found the line of each id that was looked for
 */
public record Pool(Map<String, List<Target>> order, Map<String, String> found) {
    /**
     * @param seed empty before there is one
     * @param more how many behind the reserves are wanted, for those who were struck
     * @param wanted ids that must be in the pool or are looked for
     * @throws NotAsWritten if it is not the announced pool, or the numbers of a stratum do not follow from it
     */
    public static Pool read(Announcement announcement, InputStream in, String seed, long more, Set<String> wanted)
            throws IOException {
        byte[] key = seed.isEmpty()
                ? new byte[0]
                : announcement.suite().hash(Suite.bytes("DRAW1 key target " + seed + "\n"));
        List<StratumLot> lots = announcement.strata().stream()
                .map(stratum -> new StratumLot(stratum, depth(announcement, stratum) + more, announcement.suite(), key))
                .toList();
        Map<String, String> found = new HashMap<>();
        PoolLine line = new PoolLine();
        FrozenFile.read(announcement, "pool", in, (bytes, length) -> {
            if (!line.read(bytes, length)) {
                return PoolLine.SHAPE;
            }
            for (StratumLot lot : lots) {
                if (lot.isOf(line)) {
                    lot.add(line);
                }
            }
            if (!wanted.isEmpty() && wanted.contains(line.id())) {
                found.put(line.id(), line.whole());
            }
            return "";
        });
        return of(lots, found);
    }

    private static long depth(Announcement announcement, Stratum stratum) {
        return stratum.take() + stratum.reserves(announcement.reserve());
    }

    private static Pool of(List<StratumLot> lots, Map<String, String> found) {
        Map<String, List<Target>> order = new TreeMap<>();
        for (StratumLot lot : lots) {
            Stratum announced = lot.announced();
            NotAsWritten.require(
                    lot.eligible() == announced.eligible(),
                    Rule.TEXT,
                    "pool.eligible",
                    announced.code(),
                    lot.eligible(),
                    announced.eligible());
            order.put(announced.code(), lot.inOrder());
        }
        return new Pool(order, found);
    }

    /** @throws NotAsWritten if a conflict names somebody who is not in the pool */
    public void requireKnown(Set<String> conflicts) {
        for (String pair : new TreeSet<>(conflicts)) {
            String id = pair.substring(pair.indexOf('\t') + 1);
            NotAsWritten.require(found.containsKey(id), Rule.TEXT, "conflicts.unknown", pair.replace('\t', ' '));
        }
    }
}
