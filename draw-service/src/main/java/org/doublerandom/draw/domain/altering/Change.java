package org.doublerandom.draw.domain.altering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.doublerandom.draw.domain.assignment.ConflictMayNotBeAdded;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.Recusal;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.standing.Altered;
import org.doublerandom.draw.domain.standing.StandingDraw;

/**
 * Inspectors lose pairs, and the open places are drawn again (protocol §8).
 *
 * @param recused pairs that are in a team and must not be
 * @param absent who is ill or has left: loses every visit that has not begun
 */
public record Change(List<Recusal> recused, List<InspectorId> absent, ChangeReason reason, Grounds grounds)
        implements Petition {

    public Change {
        recused = List.copyOf(recused);
        absent = List.copyOf(absent);
        if (recused.isEmpty() && absent.isEmpty()) {
            throw new NothingToChange();
        }
    }

    @Override
    public String code() {
        return reason.name();
    }

    @Override
    public void requireFits(SortedMap<TargetId, List<InspectorId>> teams) {
        for (Recusal recusal : recused) {
            if (!teams.getOrDefault(recusal.target(), List.of()).contains(recusal.inspector())) {
                throw new ConflictMayNotBeAdded(recusal);
            }
        }
    }

    @Override
    public Altered applied(StandingDraw standing, VisitsSoFar visits) {
        recused.forEach(recusal -> visits.requireAhead(recusal.target()));
        Set<TargetId> begun = visits.begunOf(standing.placed());
        List<Recusal> conflicts = new ArrayList<>(recused);
        for (InspectorId inspector : absent) {
            List<Recusal> all = standing.teams().absent(inspector, begun);
            if (all.isEmpty()) {
                throw new NobodyIsRecused(inspector);
            }
            conflicts.addAll(all);
        }
        return standing.change(conflicts, begun);
    }
}
