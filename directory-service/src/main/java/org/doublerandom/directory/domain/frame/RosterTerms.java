package org.doublerandom.directory.domain.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.InspectorFacts;
import org.doublerandom.directory.domain.inspector.Loan;
import org.doublerandom.directory.domain.inspector.Span;

/**
 * Who is on the roster of a batch, whoever asks: the one place that says so (decision 186).
 *
 * @param today the day on which the roster is written
 * @param slots the places of each team; empty where they are not known
 */
public record RosterTerms(FrameId batch, PlannedVisits visits, LocalDate today, List<String> slots) {
    public RosterTerms {
        slots = List.copyOf(slots);
    }

    public static RosterTerms of(FrameRequest request, LocalDate today, List<String> slots) {
        return new RosterTerms(request.id(), request.visits(), today, slots);
    }

    /**
     * Certified when the visits begin, or an expert where all places are asked for by tag; lent for this batch if at all; and
     * allowed to inspect each of its items, for both members of a team sign for all of them; and there on one of its days at least.
     */
    public boolean admit(Inspector inspector) {
        InspectorFacts facts = inspector.facts();
        Loan loan = facts.loan();
        return (loan == null || loan.batch().equals(batch))
                && visits.areWithin(facts.items())
                && !inspector.declarations().areAwayOnEach(firstDayLeft(), visits.to())
                && (facts.isExpert() ? haveAPlaceForExperts() : facts.isCertifiedFor(daysLeft()));
    }

    /** Whom an inspector must not meet on these visits. */
    public List<TargetId> recusedFrom(Inspector inspector) {
        return inspector.recusedFrom(visits.days());
    }

    /** @param pool those of the recused who are in the pool */
    public Stream<String> conflictLinesOf(Inspector inspector, Set<TargetId> pool) {
        return recusedFrom(inspector).stream()
                .filter(pool::contains)
                .map(target -> new ConflictLine(inspector.id(), target).text());
    }

    // Anybody on the roster fills a place for anybody (protocol §8): an expert there would be one of the two.
    private boolean haveAPlaceForExperts() {
        return !slots.isEmpty() && !slots.contains(ProposedFrame.ANYBODY);
    }

    private Span daysLeft() {
        return new Span(firstDayLeft(), visits.to());
    }

    /** The first day of the window that is still to come, on which nobody's certificate may have ended; once it is over, its first. */
    private LocalDate firstDayLeft() {
        return today.isAfter(visits.from()) && !visits.areOverOn(today) ? today : visits.from();
    }
}
