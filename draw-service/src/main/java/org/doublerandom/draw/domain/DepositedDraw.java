package org.doublerandom.draw.domain;

import java.time.Instant;
import java.util.List;
import org.doublerandom.draw.domain.deposit.StepOfAnotherGrade;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.seal.Seals;
import org.doublerandom.values.Changed;
import org.jspecify.annotations.Nullable;

/** An announced draw of grade L1: what its deposits do to it, and what its close brings (protocol §6). */
public record DepositedDraw(AnnouncedDraw draw) {

    /** Whose deposits have not come; nobody's where secrets were left before the announcement. */
    public List<PartyName> missing() {
        return draw.randomness() instanceof DepositsSoFar deposits ? deposits.missing(draw.announcement()) : List.of();
    }

    /** Whether the authority's own deposit is the next thing that the service does by itself. */
    public boolean awaitsOwn(Instant now) {
        return draw.randomness() instanceof DepositsSoFar deposits
                && draw.isDue(now)
                && now.isBefore(draw.announcement().close())
                && deposits.awaitsOwn(draw);
    }

    public PartyName ownParty() {
        return draw.announcement().parties().get(0).name();
    }

    /** Absent where no key of the service opens it. */
    public @Nullable Secret ownSecret() {
        return draw.concealed().secretOf(ownParty());
    }

    /**
     * The authority's own deposit, which the service makes by itself before those of others.
     *
     * @param sealed both seals of its secret
     */
    public Changed<Draw> depositOwn(Seals sealed, Instant now) {
        return new AcceptedDeposit(this, ownParty(), sealed, now).own();
    }

    /** At close, where a deposit is missing: nobody makes up for it, the draw can only be void. */
    public AnnouncedDraw closed(Instant now) {
        return draw.randomness() instanceof DepositsSoFar deposits
                        && draw.isDue(now)
                        && !now.isBefore(draw.announcement().close())
                ? draw.with(draw.basis(), deposits.closing(draw.announcement()), draw.requests())
                : draw;
    }

    /** A party's deposit was accepted, and what the draw conceals grows by it; once accepted, a repeat changes nothing. */
    public AnnouncedDraw with(DepositSealed accepted) {
        DepositsSoFar before = deposits();
        Deposit deposit = accepted.deposit();
        if (before.has(deposit.party())) {
            return draw;
        }
        return new AnnouncedDraw(
                deposit.depositor().map(draw.basis()::depositedBy).orElse(draw.basis()),
                draw.announcement(),
                draw.announcedAt(),
                before.plus(new DepositsSoFar.Accepted(deposit.party(), accepted.at())),
                draw.concealed().accepting(deposit, accepted.sealed()),
                draw.diagnosis(),
                draw.requests(),
                draw.told());
    }

    /** @throws StepOfAnotherGrade where the secrets were left before the announcement */
    DepositsSoFar deposits() {
        if (draw.randomness() instanceof DepositsSoFar deposits) {
            return deposits;
        }
        throw new StepOfAnotherGrade(draw.id(), draw.randomness().grade());
    }
}
