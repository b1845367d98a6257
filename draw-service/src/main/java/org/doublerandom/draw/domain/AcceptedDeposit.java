package org.doublerandom.draw.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.doublerandom.draw.domain.deposit.CommitmentIsOfAnotherSecret;
import org.doublerandom.draw.domain.deposit.DepositIsLate;
import org.doublerandom.draw.domain.deposit.OwnDepositComesFirst;
import org.doublerandom.draw.domain.deposit.PartyHasDeposited;
import org.doublerandom.draw.domain.deposit.PartyIsNotNamed;
import org.doublerandom.draw.domain.deposit.PartyOfAnotherOrganisation;
import org.doublerandom.draw.domain.protocol.Party;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.refusal.AnnouncementNotYetPublished;
import org.doublerandom.draw.domain.seal.Seals;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;

/**
 * A party deposits its secret after the announcement is published and before its close, the authority's own first (protocol §6,
 * L1); a repeat of a deposit that counts changes nothing.
 *
 * @param sealed both seals of the secret, opened and made anew before
 */
record AcceptedDeposit(DepositedDraw deposited, PartyName party, Seals sealed, Instant now) {

    Changed<Draw> by(Person depositor, Secret secret) {
        basis().duties().depositedBy(depositor, basis().scheme().witnesses());
        PartyOfAnotherOrganisation.requireNone(depositor, party);
        DepositsSoFar before = deposited.deposits();
        requireNamed();
        Deposit deposit = new Deposit(party, secret, depositor.id());
        if (before.has(party)) {
            return repeated(deposit);
        }
        requirePublished(before);
        if (!before.has(deposited.ownParty())) {
            throw new OwnDepositComesFirst(deposited.ownParty());
        }
        requireBeforeClose(before);
        requireOpening(secret);
        return accepted(before, deposit);
    }

    Changed<Draw> own() {
        DepositsSoFar before = deposited.deposits();
        if (!deposited.awaitsOwn(now)) {
            return Changed.to(draw());
        }
        Secret secret = Objects.requireNonNull(deposited.ownSecret(), "own secret");
        return accepted(before, new Deposit(party, secret, null));
    }

    private AnnouncedDraw draw() {
        return deposited.draw();
    }

    private DrawBasis basis() {
        return draw().basis();
    }

    private void requireNamed() {
        List<PartyName> named = draw().announcement().parties().stream()
                .map(Party::name)
                .skip(1)
                .toList();
        if (!named.contains(party)) {
            throw new PartyIsNotNamed(party, named);
        }
    }

    private void requirePublished(DepositsSoFar before) {
        if (before.published() == null) {
            throw new AnnouncementNotYetPublished(draw().id());
        }
    }

    private void requireBeforeClose(DepositsSoFar before) {
        Instant close = draw().announcement().close();
        if (before.closed() || !now.isBefore(close)) {
            throw new DepositIsLate(now, close);
        }
    }

    private void requireOpening(Secret secret) {
        Party opened = Party.committing(
                draw().announcement().suite(), draw().announcement().number(), party, secret);
        if (!draw().announcement().parties().contains(opened)) {
            throw new CommitmentIsOfAnotherSecret(party);
        }
    }

    private Changed<Draw> repeated(Deposit deposit) {
        if (!draw().concealed().deposits().contains(deposit)) {
            throw new PartyHasDeposited(party);
        }
        return Changed.to(draw());
    }

    private Changed<Draw> accepted(DepositsSoFar before, Deposit deposit) {
        DepositSealed accepted =
                new DepositSealed(draw().id(), before.accepted().size() + 1, deposit, sealed, now);
        return Changed.to(deposited.with(accepted), accepted);
    }
}
