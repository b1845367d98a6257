package org.doublerandom.draw.domain;

import java.time.Instant;
import org.doublerandom.draw.domain.entry.AddedAfterFirstEntry;
import org.doublerandom.draw.domain.entry.AddedWitness;
import org.doublerandom.draw.domain.entry.ReadingsText;
import org.doublerandom.draw.domain.entry.SupervisionClock;
import org.doublerandom.draw.domain.entry.SupervisorIsOfTheBureau;
import org.doublerandom.draw.domain.entry.WitnessWish;
import org.doublerandom.draw.domain.entry.WitnessWishes;
import org.doublerandom.draw.domain.terms.NamedWitness;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/**
 * Somebody adds a reader of the dice (protocol §6): approver and draw officer together before the first entry, each wishing the
 * same; or the supervisor alone, who is from outside, once no reading stands 20 working days after the publication.
 */
record WitnessAddition(AnnouncedDraw draw, NamedWitness witness, Person by, Instant now) {
    Changed<Draw> decided(SupervisionClock clock) {
        boolean isOfTheBureau = by.belongsTo(draw.basis().number().authority());
        requireRole(isOfTheBureau);
        draw.concealed().requireEntries();
        draw.basis().duties().requireNoDuty(witness.person());
        draw.entries().requireNew(witness.person());
        return isOfTheBureau ? together() : supervised(clock);
    }

    private void requireRole(boolean isOfTheBureau) {
        if (!isOfTheBureau) {
            by.require(Role.SUPERVISOR);
        } else if (!by.has(Role.DRAW_OFFICER) && !by.has(Role.APPROVER)) {
            if (by.has(Role.SUPERVISOR)) {
                throw new SupervisorIsOfTheBureau(by.authority());
            }
            by.require(Role.APPROVER);
        }
    }

    private Changed<Draw> supervised(SupervisionClock clock) {
        clock.requireLate(draw.requirePublished().published(), now);
        return added(new AddedWitness(witness, now, by.id(), null), draw.basis());
    }

    private Changed<Draw> together() {
        Role as = by.has(Role.DRAW_OFFICER) ? Role.DRAW_OFFICER : Role.APPROVER;
        DrawBasis acted = actingAs(as);
        ReadingsText text = draw.requirePublished();
        if (!text.entries().isEmpty()) {
            throw new AddedAfterFirstEntry(witness.person());
        }
        WitnessWish wish = new WitnessWish(witness, by.id(), as);
        WitnessWishes wishes = draw.requireDice().wishes();
        return wishes.addedWith(wish, now)
                .map(addition -> added(addition, acted))
                .orElseGet(() -> Changed.to(draw.with(acted, new DiceSoFar(text, wishes.plus(wish)), draw.requests())));
    }

    private DrawBasis actingAs(Role role) {
        if (role == Role.DRAW_OFFICER) {
            return draw.basis().actedBy(by, draw.witnesses());
        }
        draw.basis().requireApprover(by, draw.witnesses());
        return draw.basis();
    }

    private Changed<Draw> added(AddedWitness addition, DrawBasis acted) {
        draw.entries().add(addition);
        ReadingsText after = draw.requirePublished().plus(addition);
        return Changed.to(
                draw.with(acted, draw.requireDice().with(after), draw.requests()),
                new WitnessAdded(
                        draw.id(),
                        after.added().size(),
                        addition,
                        addition.digest(draw.announcement().suite())));
    }
}
