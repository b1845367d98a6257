package org.doublerandom.plan.domain.batch;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.plan.domain.annual.ApprovedPlan;
import org.doublerandom.plan.domain.annual.LineCode;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.plan.domain.annual.Window;
import org.doublerandom.plan.domain.bounds.Disclosure;
import org.doublerandom.plan.domain.bounds.DrawTerms;
import org.doublerandom.plan.domain.bounds.TargetFilter;
import org.doublerandom.values.Changed;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.jspecify.annotations.Nullable;

/**
 * A batch (批次): one frame, one scheme, one draw. A planner proposes it, which fixes everything a draw needs; somebody else
 * confirms it, which releases it and approves all of its visits. PROPOSED → RELEASED → ANNOUNCED → DRAWN, with void attempts
 * between, or ENDED, by law even after that; a proposal may be REFUSED or WITHDRAWN.
 *
 * @param ceremony null where it was released before schemes fixed the throws and the witnesses
 * @param releaser the planner who proposed it
 * @param releasedAt null before it is confirmed
 * @param turn the authority and which of its batches this is, unique: batches that are released at once are decided upon one
 *     after the other; null where it was released before this was counted
 * @param proposal null where it was released before batches were proposed
 * @param drawn how many targets its draw drew; null before, and where it was drawn before this was kept
 * @param hold null unless its frame held other numbers than were confirmed
 */
public record Batch(
        BatchId id,
        PlanOrigin plan,
        LineOrigin line,
        List<BatchItem> items,
        TargetFilter filter,
        DrawTerms terms,
        Disclosure disclosure,
        @Nullable Ceremony ceremony,
        String scheme,
        PersonId releaser,
        @Nullable Instant releasedAt,
        BatchState state,
        @Nullable String turn,
        @Nullable Proposal proposal,
        @Nullable Integer drawn,
        @Nullable Hold hold) {

    /** The plan version it rests on, and who stands behind that. */
    public record PlanOrigin(PlanId id, int version, String authorityName, PersonId drafter, PersonId approver) {
        static PlanOrigin of(ApprovedPlan plan) {
            return new PlanOrigin(
                    plan.id(), plan.version(), plan.content().authorityName(), plan.drafter(), plan.approver());
        }
    }

    /**
     * The line it carries out, as it was worded then.
     *
     * @param visits how many targets the line plans; null where it was planned before lines had bounds
     * @param least the lowest ratio that the line allows; null where it was proposed before this was kept
     */
    public record LineOrigin(
            LineCode code,
            String name,
            Window window,
            @Nullable Integer visits,
            @Nullable Ratio least) {
        boolean saysEverybody() {
            return least != null && least.tenThousandths() == Ratio.WHOLE;
        }
    }

    public Batch {
        items = List.copyOf(items);
    }

    public String title() {
        return line.name() + "（" + id.code() + "）";
    }

    /** The department that inspects: so far always the authority itself. */
    public String department() {
        return id.authority().value();
    }

    /** To persons of other authorities there is no such batch. */
    public Batch seenBy(Person person) {
        if (!person.belongsTo(id.authority())) {
            throw new UnknownBatch(id);
        }
        return this;
    }

    /** Whether it counts against what its line plans: not where its draw is void by law. */
    boolean counts() {
        return state != BatchState.ENDED_BY_LAW;
    }

    int plannedVisits() {
        Integer visits = line.visits();
        return visits == null ? 0 : visits;
    }

    /** Whether both carry out the same line in the sense of the protocol (§6), whatever lines they name. */
    boolean isOfTheSameLineAs(Batch other) {
        return items.stream().anyMatch(item -> other.items.stream().anyMatch(item::isTheSameAs))
                && filter.mayShareTargetsWith(other.filter);
    }

    /** Its draw has come a step further, which concerns nobody outside. */
    public Changed<Batch> reached(BatchState next) {
        return Changed.to(with(state.then(next), drawn));
    }

    /** Its draw is completed and drew so many targets anew. */
    public Changed<Batch> drew(int targets) {
        return Changed.to(with(state.then(BatchState.DRAWN), targets));
    }

    /** The directory has counted what it would be drawn from; once it is decided, that changes nothing. */
    public Changed<Batch> counted(Counts found) {
        return state == BatchState.PROPOSED && proposal != null
                ? Changed.to(with(state, proposal.counted(found), releasedAt, drawn, hold))
                : Changed.to(this);
    }

    /**
     * Its frame holds other numbers than were confirmed. Where they hardly differ and cross no limit, that changes nothing; else
     * somebody must confirm them. A frame that was lost and written again is held anew; of one that is confirmed the confirmation
     * is told again.
     *
     * @param before the batches of the authority so far
     */
    public Changed<Batch> held(Counts found, BatchesSoFar before, Instant now) {
        if (proposal == null || state != BatchState.RELEASED) {
            return Changed.to(this);
        }
        if (hold != null && hold.counts().equals(found)) {
            return hold.isWaiting() ? Changed.to(this) : Changed.to(this, FrameConfirmed.of(id, hold));
        }
        Hold waiting = Hold.waiting(found);
        boolean isAsConfirmed = proposal.isAsConfirmed(found, this::take)
                && new Limits(this, before.visitsLeft(this)).crossedBy(found).isEmpty();
        return isAsConfirmed ? confirmed(waiting, null, now) : Changed.to(with(waiting));
    }

    private Changed<Batch> confirmed(Hold waiting, @Nullable PersonId confirmer, Instant now) {
        Hold confirmed = waiting.confirmed(confirmer, now);
        return Changed.to(with(confirmed), FrameConfirmed.of(id, confirmed));
    }

    /** How many it draws of so many; one stratum (protocol §4). */
    public long take(long eligible) {
        long share = (eligible * terms.ratio().tenThousandths() + Ratio.WHOLE - 1) / Ratio.WHOLE;
        return Math.min(eligible, Math.max(share, terms.minimum()));
    }

    /**
     * Somebody else than the planner confirms the proposal: it is released; or, once it is, that its frame holds other numbers.
     *
     * @param seen what the approver has seen and confirms
     * @param before the batches of the authority so far
     */
    public Changed<Batch> confirm(Person approver, Confirmation seen, BatchesSoFar before, Instant now) {
        requireMayDecide(approver);
        if (hold != null && hold.isWaiting()) {
            requireConfirmed(seen.witnesses(), approver);
            requireCounted(hold.counts(), seen, before.visitsLeft(this));
            return confirmed(hold, approver.id(), now);
        }
        Proposal confirmed = requireProposed().decided(approver.id(), now, null);
        requireConfirmed(seen.witnesses(), approver);
        requireCounted(confirmed.counts(), seen, before.visitsLeft(this));
        line.window().requireNotOver(OfficialDay.of(now));
        Batch released = with(BatchState.RELEASED, confirmed, now, null, null);
        return Changed.to(released, new BatchReleased(released));
    }

    /** Somebody else than the planner refuses the proposal. */
    public Changed<Batch> refuse(Person approver, String reason, Instant now) {
        requireMayDecide(approver);
        return Changed.to(turnedDown(BatchState.REFUSED, requireProposed().decided(approver.id(), now, reason)));
    }

    /** A planner takes the proposal back. */
    public Changed<Batch> withdraw(Person planner, Instant now) {
        planner.require(Role.PLANNER);
        return Changed.to(turnedDown(BatchState.WITHDRAWN, requireProposed().decided(planner.id(), now, null)));
    }

    private void requireMayDecide(Person approver) {
        if (approver.id().equals(releaser) || approver.id().equals(plan.drafter())) {
            throw new PlannerMayNotDecide(approver.id());
        }
        approver.require(Role.APPROVER);
    }

    private void requireConfirmed(List<Ceremony.Witness> seen, Person approver) {
        Ceremony fixed = requireCeremony();
        if (fixed.isWitness(approver.id())) {
            throw new WitnessMayNotDecide(approver.id());
        }
        if (seen.size() != fixed.witnesses().size() || !Set.copyOf(seen).equals(Set.copyOf(fixed.witnesses()))) {
            throw new OtherWitnesses(
                    fixed.witnesses().stream().map(Ceremony.Witness::person).toList());
        }
    }

    private void requireCounted(@Nullable Counts counts, Confirmation seen, long left) {
        if (counts == null) {
            throw new NotCountedYet(id);
        }
        long take = take(counts.eligible());
        if (!seen.names(counts, take)) {
            throw new OtherCounts(counts, take);
        }
        new Limits(this, left).crossedBy(counts).ifPresent(crossed -> {
            throw crossed;
        });
    }

    private Ceremony requireCeremony() {
        if (ceremony == null) {
            throw new ProposedWithoutCeremony(id);
        }
        return ceremony;
    }

    private Proposal requireProposed() {
        if (state != BatchState.PROPOSED || proposal == null) {
            throw new BatchIsNotProposed(id, state);
        }
        return proposal;
    }

    private Batch turnedDown(BatchState how, Proposal decided) {
        return with(how, decided, releasedAt, null, hold);
    }

    private Batch with(BatchState next, @Nullable Integer targets) {
        return with(next, proposal, releasedAt, targets, hold);
    }

    private Batch with(Hold next) {
        return with(state, proposal, releasedAt, drawn, next);
    }

    private Batch with(
            BatchState next,
            @Nullable Proposal decided,
            @Nullable Instant released,
            @Nullable Integer targets,
            @Nullable Hold held) {
        return new Batch(
                id,
                plan,
                line,
                items,
                filter,
                terms,
                disclosure,
                ceremony,
                scheme,
                releaser,
                released,
                next,
                turn,
                decided,
                targets,
                held);
    }
}
