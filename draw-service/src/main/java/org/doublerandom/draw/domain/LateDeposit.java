package org.doublerandom.draw.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.doublerandom.draw.domain.deposit.NothingIsLost;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.refusal.DrawIsNotAnnounced;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.draw.domain.seed.Reveal;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.values.Changed;

/** A deposit or an entry that turns up after its draw was void for it: the outcome follows after all, and lets nobody off (protocol §6). */
record LateDeposit(VoidedDraw draw) {

    /** @param frame asked for only where an outcome follows */
    Changed<Draw> found(SealedName name, Secret brought, Supplier<Frame> frame, Instant now) {
        requireForADeposit();
        if (!name.isParty()) {
            throw new NothingIsLost(name.toString());
        }
        whole().bring(name, brought);
        Reveal reveal = new Reveal(new PartyName(name.name()), brought);
        VoidedDraw after = draw.plus(reveal);
        int outcomes = new LateDeposit(after).outcomes();
        return told(
                after,
                new DepositFound(draw.id(), draw.basis().number(), reveal.party(), brought, outcomes, now),
                outcomes,
                frame);
    }

    /**
     * The line of an entry that was lost beside the secret: without it no reading stands.
     *
     * @param frame asked for only where an outcome follows
     */
    Changed<Draw> found(BroughtEntry entry, Supplier<Frame> frame, Instant now) {
        requireForADeposit();
        entry.to(whole());
        VoidedDraw after = draw.plus(entry);
        int outcomes = new LateDeposit(after).outcomes();
        return told(after, new EntryFound(draw.id(), draw.basis().number(), entry, outcomes, now), outcomes, frame);
    }

    private void requireForADeposit() {
        if (draw.reason() != VoidReason.DEPOSIT) {
            throw new DrawIsNotAnnounced(draw.id());
        }
    }

    private static Changed<Draw> told(VoidedDraw after, DrawEvent found, int outcomes, Supplier<Frame> frame) {
        List<Object> told = new ArrayList<>(List.of(found));
        if (outcomes > 0) {
            List<TargetId> drawn =
                    after.primaries(frame.get()).stream().sorted().toList();
            told.addAll(TargetsMissed.pages(after.basis(), drawn));
        }
        return new Changed<>(after, told);
    }

    /** As it would have been with what has turned up so far. */
    AnnouncedDraw whole() {
        AnnouncedDraw whole = (AnnouncedDraw) draw.before();
        for (Reveal reveal : draw.found()) {
            if (reveal.secret() != null) {
                whole = whole.bring(SealedName.of(reveal.party()), reveal.secret());
            }
        }
        for (BroughtEntry entry : draw.entries()) {
            whole = entry.to(whole);
        }
        return whole;
    }

    /** How many outcomes follow from what is known by now. */
    int outcomes() {
        AnnouncedDraw whole = whole();
        boolean hasTurnedUp = !draw.found().isEmpty() || !draw.entries().isEmpty();
        boolean isKnown = hasTurnedUp && !whole.concealed().isSecretLost();
        return isKnown ? whole.randomness().outcomes(whole) : 0;
    }

    /** With every secret, as soon as none is missing. */
    String seed() {
        return new AnnouncedVoid(whole()).openedSeed();
    }

    /** With every entry that has turned up. */
    String readings() {
        return whole().requirePublished().text();
    }
}
