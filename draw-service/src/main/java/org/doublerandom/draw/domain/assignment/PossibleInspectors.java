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
import org.doublerandom.draw.domain.frame.Traits;
import org.doublerandom.draw.domain.sampling.StratumRule;

/**
 * Among how many inspectors a draw can choose at all, counted from the frozen files before anything is random: two "possible" ones
 * are no draw. Public are these numbers, never which places they are about.
 *
 * @param fewest the least number who fit a place of an eligible target; 0 where nobody is eligible
 * @param scarce how many places of eligible targets have fewer than three
 */
public record PossibleInspectors(long fewest, long scarce) {
    private static final PossibleInspectors NO_PLACE = new PossibleInspectors(Long.MAX_VALUE, 0);
    private static final int SCARCE = 3;

    public static PossibleInspectors of(Frame frame, List<StratumRule> strata, List<Slot> slots) {
        Map<Traits, Long> eligible = frame.pool().counts();
        eligible.keySet().removeIf(traits -> strata.stream().noneMatch(rule -> rule.admits(traits)));
        Map<String, List<Set<InspectorId>>> byArea = new HashMap<>();
        eligible.keySet().forEach(traits -> byArea.computeIfAbsent(traits.area(), area -> fitting(frame, area, slots)));
        Map<TargetId, Set<InspectorId>> recused = recused(frame);
        PossibleInspectors possible = NO_PLACE;
        for (Candidate candidate : frame.pool().only(recused.keySet())) {
            if (eligible.computeIfPresent(candidate.traits(), (traits, count) -> count - 1) != null) {
                for (Set<InspectorId> fitting : byArea.get(candidate.area())) {
                    Set<InspectorId> left = new HashSet<>(fitting);
                    left.removeAll(recused.get(candidate.id()));
                    possible = possible.plus(left.size(), 1);
                }
            }
        }
        // Nobody is recused from the others, hence those of the same traits have the same.
        for (Map.Entry<Traits, Long> others : eligible.entrySet()) {
            for (Set<InspectorId> fitting : byArea.get(others.getKey().area())) {
                possible = possible.plus(fitting.size(), others.getValue());
            }
        }
        return possible.equals(NO_PLACE) ? new PossibleInspectors(0, 0) : possible;
    }

    private static Map<TargetId, Set<InspectorId>> recused(Frame frame) {
        Map<TargetId, Set<InspectorId>> recused = new HashMap<>();
        for (Recusal recusal : frame.conflicts().recusals()) {
            recused.computeIfAbsent(recusal.target(), target -> new HashSet<>()).add(recusal.inspector());
        }
        return recused;
    }

    private PossibleInspectors plus(long inspectors, long places) {
        return places == 0
                ? this
                : new PossibleInspectors(Math.min(fewest, inspectors), scarce + (inspectors < SCARCE ? places : 0));
    }

    private static List<Set<InspectorId>> fitting(Frame frame, String area, List<Slot> slots) {
        List<Set<InspectorId>> fitting = new ArrayList<>();
        for (Slot slot : slots) {
            Set<InspectorId> possible = new HashSet<>();
            frame.roster().inspectors().stream()
                    .filter(inspector -> inspector.cap() > 0 && inspector.serves(area) && slot.fits(inspector))
                    .forEach(inspector -> possible.add(inspector.id()));
            fitting.add(possible);
        }
        return fitting;
    }
}
