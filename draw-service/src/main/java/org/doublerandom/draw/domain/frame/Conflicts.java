package org.doublerandom.draw.domain.frame;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All recusals known before a draw, and those added since (protocol §3 and §8). */
public record Conflicts(Set<Recusal> recusals) {
    public static final Conflicts NONE = new Conflicts(Set.of());
    private static final String FILE = "conflicts";

    public Conflicts {
        recusals = Set.copyOf(recusals);
    }

    /** A conflict may name only inspectors of the roster and ids of the pool. */
    public static Conflicts parse(byte[] file, Pool pool, Roster roster) {
        return read(FilePieces.of(file), pool, roster);
    }

    static Conflicts read(FilePieces file, Pool pool, Roster roster) {
        List<Recusal> recusals = FileLines.map(FILE, file, Recusal::parse);
        Set<InspectorId> inspectors = roster.ids();
        for (int i = 0; i < recusals.size(); i++) {
            Recusal recusal = recusals.get(i);
            if (!inspectors.contains(recusal.inspector())) {
                throw new TextRefused(FILE, i + 1, recusal.inspector() + " (expected: an inspector of the roster)");
            }
            if (!pool.has(recusal.target())) {
                throw new TextRefused(FILE, i + 1, recusal.target() + " (expected: an id of the pool)");
            }
        }
        return new Conflicts(Set.copyOf(recusals));
    }

    public Conflicts plus(Collection<Recusal> more) {
        Set<Recusal> all = new HashSet<>(recusals);
        all.addAll(more);
        return new Conflicts(all);
    }

    public boolean forbid(InspectorId inspector, TargetId target) {
        return recusals.contains(new Recusal(inspector, target));
    }
}
