package org.doublerandom.draw.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.doublerandom.draw.domain.assignment.PossibleInspectors;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.batch.Scheme;
import org.doublerandom.draw.domain.derived.Relieved;
import org.doublerandom.draw.domain.derived.StruckFiles;
import org.doublerandom.draw.domain.duties.Duties;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.refusal.BatchHasEnded;
import org.doublerandom.draw.domain.refusal.DrawWasOpenedBefore;
import org.doublerandom.draw.domain.sampling.Allocation;
import org.doublerandom.draw.domain.sampling.StratumRule;
import org.doublerandom.draw.domain.voiding.Relief;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One try at drawing a batch: the first as its release fixed it, each further one as it follows from the void before, so that
 * nobody chooses anything between them (protocol §6).
 *
 * @param scheme the batch's, with what the void before changed of strata and slots
 * @param officers everybody who acted as draw officer in the draws before
 * @param mayStayOpen an attempt before was infeasible
 * @param relief what it has more since then
 */
public record Attempt(
        ReleasedBatch batch,
        DrawId id,
        Scheme scheme,
        List<PersonId> officers,
        boolean mayStayOpen,
        Relieved.@Nullable Asked relief) {
    public Attempt {
        officers = List.copyOf(officers);
    }

    public static Attempt first(ReleasedBatch batch) {
        return new Attempt(batch, batch.id(), batch.scheme(), List.of(), false, null);
    }

    /**
     * @throws DrawWasOpenedBefore while the draw before goes on or is completed
     * @throws BatchHasEnded where its void ends the batch
     */
    public static Attempt after(Draw before, ReleasedBatch batch) {
        if (!(before instanceof VoidedDraw voided)) {
            throw new DrawWasOpenedBefore(before.id());
        }
        DrawId next = voided.next().orElseThrow(() -> new BatchHasEnded(batch.id(), voided.reason()));
        DrawBasis basis = voided.basis();
        List<PersonId> officers = basis.duties().officers();
        Scheme same = basis.scheme();
        return switch (voided.reason()) {
            case READINGS ->
                new Attempt(batch, next, struck(same, same.slots()), officers, basis.mayStayOpen(), told(basis));
            // Frozen anew as at first: what was eased before is not in these files.
            case FILES -> {
                Scheme scheme = voided.isPoolLost() ? whole(batch, same.slots()) : struck(same, same.slots());
                yield new Attempt(batch, next, scheme, officers, basis.mayStayOpen(), null);
            }
            case INFEASIBLE -> {
                Relief relief = voided.petition().reliefOf(same.slots());
                List<Slot> slots = relief.slots(same.slots());
                yield new Attempt(
                        batch, next, struck(same, slots), officers, true, asked(basis, relief, changed(same, slots)));
            }
            default -> new Attempt(batch, next, same, officers, basis.mayStayOpen(), told(basis));
        };
    }

    private static Relieved.Asked asked(DrawBasis before, Relief relief, int slotsChanged) {
        return new Relieved.Asked(before.roots().roster().lines(), relief.capsRaisedBy(), slotsChanged);
    }

    /** Once relieved, a later attempt is told in the same numbers. */
    private static Relieved.@Nullable Asked told(DrawBasis before) {
        return before.relieved() == null
                ? null
                : before.relieved().asked(before.roots().roster().lines());
    }

    private static int changed(Scheme scheme, List<Slot> slots) {
        return (int) IntStream.range(0, slots.size())
                .filter(n -> !slots.get(n).equals(scheme.slots().get(n)))
                .count();
    }

    private static Scheme struck(Scheme scheme, List<Slot> slots) {
        return of(scheme, List.of(StruckFiles.OPEN.rule()), slots);
    }

    /** Whom an attempt drew nobody knows without its pool: the strata are those of the release. */
    private static Scheme whole(ReleasedBatch batch, List<Slot> slots) {
        return of(batch.scheme(), batch.scheme().strata(), slots);
    }

    private static Scheme of(Scheme scheme, List<StratumRule> strata, List<Slot> slots) {
        return new Scheme(
                strata,
                slots,
                scheme.reservePercent(),
                scheme.mandate(),
                scheme.parties(),
                scheme.text(),
                scheme.disclosure(),
                scheme.grade());
    }

    /** Who may open the draw, and in which mode, is known before anything else is looked at. */
    public void requireOfficer(Person officer) {
        dutiesOf(officer);
        scheme.requirePlayed();
    }

    /** Of the person who opens it; whoever acted as draw officer before has that duty still. */
    public Duties dutiesOf(Person officer) {
        Duties duties = batch.duties(officers).actedBy(officer, scheme.witnesses());
        officer.requireOf(batch.authority());
        return duties;
    }

    /**
     * The strata as announced: those of the scheme, and of whom an earlier draw of the same line has left unvisited, if there is
     * anybody (protocol §7).
     */
    public List<StratumRule> rules(Frame frame) {
        StratumRule struck = StruckFiles.OPEN.rule();
        boolean isThere = frame.pool().counts().keySet().stream()
                .anyMatch(traits -> traits.stratum().equals(struck.code()));
        if (!isThere || scheme.strata().contains(struck)) {
            return scheme.strata();
        }
        List<StratumRule> rules = new ArrayList<>(scheme.strata());
        rules.add(struck);
        return List.copyOf(rules);
    }

    /**
     * Of a draw that can only end: its files are not here, or were never frozen (protocol §6).
     *
     * @param roots as far as they are known
     */
    public DrawBasis basisWithoutFiles(long serial, FrameRoots roots, Duties duties) {
        return new DrawBasis(
                id,
                new DrawNumber(batch.authority(), id.plan(), serial),
                scheme,
                roots,
                new Allocation(List.of()),
                duties,
                mayStayOpen,
                null,
                null);
    }

    public DrawBasis basis(long serial, Frame frame, Duties duties) {
        return new DrawBasis(
                id,
                new DrawNumber(batch.authority(), id.plan(), serial),
                scheme,
                frame.roots(),
                Allocation.of(rules(frame), frame.pool()),
                duties,
                mayStayOpen,
                PossibleInspectors.of(frame, rules(frame), scheme.slots()),
                relief == null ? null : relief.with(frame));
    }
}
