package org.doublerandom.draw.domain.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doublerandom.draw.domain.frame.Candidate;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.Recusal;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.sampling.StratumRule;
import org.jspecify.annotations.Nullable;

/**
 * Among how many inspectors a draw can choose at all, counted from the frozen files before anything is random: two "possible" ones
 * are no draw. Public are these numbers, never which places they are about.
 *
 * @param fewest the least number who fit a place of an eligible target; 0 where nobody is eligible
 * @param scarce how many places of eligible targets have fewer than three
 */
public record PossibleInspectors(long fewest, long scarce) {
    private static final int SCARCE = 3;

    public static PossibleInspectors of(Frame frame, List<StratumRule> strata, List<Slot> slots) {
        Map<TargetId, Set<InspectorId>> recused = new HashMap<>();
        for (Recusal recusal : frame.conflicts().recusals()) {
            recused.computeIfAbsent(recusal.target(), target -> new HashSet<>()).add(recusal.inspector());
        }
        Map<String, List<Set<InspectorId>>> byArea = new HashMap<>();
        long fewest = Long.MAX_VALUE;
        long scarce = 0;
        for (Candidate candidate : frame.pool().candidates()) {
            if (strata.stream().anyMatch(rule -> rule.admits(candidate))) {
                List<Set<InspectorId>> fitting =
                        byArea.computeIfAbsent(candidate.area(), area -> fitting(frame, candidate, slots));
                for (Set<InspectorId> possible : fitting) {
                    long count = possible.size() - lost(possible, recused.get(candidate.id()));
                    fewest = Math.min(fewest, count);
                    scarce += count < SCARCE ? 1 : 0;
                }
            }
        }
        return new PossibleInspectors(fewest == Long.MAX_VALUE ? 0 : fewest, scarce);
    }

    private static List<Set<InspectorId>> fitting(Frame frame, Candidate there, List<Slot> slots) {
        List<Set<InspectorId>> fitting = new ArrayList<>();
        for (Slot slot : slots) {
            Set<InspectorId> possible = new HashSet<>();
            frame.roster().inspectors().stream()
                    .filter(inspector -> inspector.cap() > 0 && inspector.serves(there) && slot.fits(inspector))
                    .forEach(inspector -> possible.add(inspector.id()));
            fitting.add(possible);
        }
        return fitting;
    }

    private static long lost(Set<InspectorId> possible, @Nullable Set<InspectorId> recused) {
        return recused == null ? 0 : recused.stream().filter(possible::contains).count();
    }
}
