package org.doublerandom.directory.domain.frame;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.target.DrawHistory;
import org.doublerandom.directory.domain.target.Hit;
import org.doublerandom.directory.domain.target.Target;

/**
 * The draws of the same line before a batch: nobody is drawn twice in it, and nobody who was drawn gets off unvisited because
 * another batch follows (protocol §6 and §7).
 */
public final class EarlierDraws {
    private final FrameRequest request;
    private final Map<FrameId, PlannedVisits> earlier = new LinkedHashMap<>();
    private final Set<FrameId> annulled = new HashSet<>();
    private final LocalDate today;

    /** @param drawn frames of the authority that were drawn from, in the order of their release */
    public EarlierDraws(FrameRequest request, List<FrozenFrame> drawn, LocalDate today) {
        this.request = request;
        this.today = today;
        for (FrozenFrame frame : drawn) {
            if (!frame.id().equals(request.id()) && frame.request().visits().areOfTheSameLineAs(request.visits())) {
                earlier.put(frame.id(), frame.request().visits());
                if (frame.isAnnulled()) {
                    annulled.add(frame.id());
                }
            }
        }
    }

    LocalDate today() {
        return today;
    }

    /** The frames of these draws. */
    public Set<FrameId> frames() {
        return Set.copyOf(earlier.keySet());
    }

    /** Whether a target is visited now whatever is drawn; whoever the register shows as closed is not. */
    public boolean areStruck(Target target) {
        return target.facts().registration().isOpen() && of(target) == Standing.STRUCK;
    }

    Standing of(Target target) {
        DrawHistory history = target.history();
        Standing standing = Standing.FRESH;
        for (Map.Entry<FrameId, PlannedVisits> draw : earlier.entrySet()) {
            Optional<Hit> hit = history.hitOf(draw.getKey());
            if (hit.isPresent() && hit.get().visited()) {
                if (draw.getValue().year() == request.year()) {
                    return applied(Standing.DRAWN);
                }
                standing = Standing.FRESH;
            } else if (annulled.contains(draw.getKey())) {
                // Void by law: whom it drew or struck stands as before it.
                continue;
            } else if (hit.isPresent()) {
                standing = draw.getValue().areOverOn(today) ? Standing.STRUCK : Standing.DRAWN;
            } else if (history.isOwedBy(draw.getKey())) {
                standing = Standing.STRUCK;
            }
        }
        return applied(standing);
    }

    private Standing applied(Standing standing) {
        return standing == Standing.DRAWN && !request.exclusions().contains(PoolLine.DRAWN) ? Standing.FRESH : standing;
    }

    /** Which of these draws drew a target. */
    List<String> drawsOf(Target target) {
        return earlier.keySet().stream()
                .filter(draw -> !annulled.contains(draw))
                .filter(draw -> target.history().hitOf(draw).isPresent())
                .map(FrameId::value)
                .toList();
    }

    /** How often a target was drawn in the year; who stands as struck gets the hit of the visit back that did not take place. */
    int hits(Target target, Standing standing) {
        int hits = target.history().hitsIn(request.year());
        if (standing != Standing.STRUCK) {
            return hits;
        }
        return hits
                - (int) target.history().hits().stream()
                        .filter(hit -> hit.year() == request.year())
                        .filter(hit -> hit.counts() && !hit.visited() && earlier.containsKey(hit.draw()))
                        .count();
    }
}
