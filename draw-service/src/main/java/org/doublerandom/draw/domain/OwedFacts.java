package org.doublerandom.draw.domain;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.doublerandom.draw.domain.altering.Alteration;
import org.doublerandom.draw.domain.altering.Strike;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.record.Replacement;
import org.doublerandom.draw.domain.selection.DirectoryFacts;
import org.doublerandom.draw.domain.selection.NamedPage;
import org.doublerandom.draw.domain.selection.Selection;
import org.doublerandom.draw.domain.selection.SelectionPage;
import org.doublerandom.draw.domain.voiding.VoidReason;

/** What a draw owes, made again from what is stored of it: the same as it was told, but for names that have changed since. */
public record OwedFacts(Draw draw) {

    /** @param n of the page, from 1 */
    public SelectionPage page(int n) {
        return drawn().pages().get(n - 1);
    }

    public DrawEvent selected(NamedPage named) {
        return TargetsSelected.of(drawn(), named);
    }

    /** Everybody of whom the n-th alteration tells; nobody where it is the void behind them. */
    public List<Selection> selections(int n) {
        if (isEnd(n)) {
            return List.of();
        }
        Alteration alteration = drawn().alterations().done().get(n - 1);
        SortedMap<TargetId, List<InspectorId>> teams =
                new TreeMap<>(alteration.detail().teams());
        alteration.record().replacements().stream()
                .map(Replacement::successor)
                .filter(Objects::nonNull)
                .forEach(successor -> teams.putIfAbsent(successor.id(), List.of()));
        return teams.entrySet().stream()
                .map(team -> new Selection(team.getKey(), team.getValue()))
                .toList();
    }

    /** @param names of all {@link #selections} */
    public DrawEvent replaced(int n, DirectoryFacts names) {
        if (isEnd(n)) {
            return SelectionsEnded.of(drawn(), VoidReason.LAW);
        }
        Alteration alteration = drawn().alterations().done().get(n - 1);
        return new SelectionReplaced(
                draw.id(),
                draw.basis().number(),
                draw.basis().scheme().mandate(),
                n,
                alteration.request().petition() instanceof Strike strike ? strike.target() : null,
                selections(n).stream().map(names::named).toList());
    }

    public List<TargetsMissed> missed(Frame frame) {
        List<TargetId> drawn =
                ((VoidedDraw) draw).primaries(frame).stream().sorted().toList();
        return TargetsMissed.pages(draw.basis(), drawn);
    }

    private boolean isEnd(int n) {
        return n > drawn().alterations().done().size();
    }

    private CompletedDraw drawn() {
        return Objects.requireNonNull(Owed.drawn(draw), "only a draw with an outcome owes that");
    }
}
