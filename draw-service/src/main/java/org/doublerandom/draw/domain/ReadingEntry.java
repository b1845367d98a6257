package org.doublerandom.draw.domain;

import java.time.Instant;
import java.util.List;
import org.doublerandom.draw.domain.entry.Entries;
import org.doublerandom.draw.domain.entry.Entry;
import org.doublerandom.draw.domain.entry.ReadingsText;
import org.doublerandom.draw.domain.entry.SaltedEntry;
import org.doublerandom.draw.domain.entry.SeenDice;
import org.doublerandom.draw.domain.entry.WitnessOfAnotherOrganisation;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.told.ToldOutcome;
import org.doublerandom.draw.domain.witness.DiceThrows;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;

/** A witness enters the dice (protocol §6); a repeat of an entry that counts changes nothing. */
record ReadingEntry(AnnouncedDraw draw, Person witness, SeenDice seen, Instant now) {

    Changed<Draw> entered(Salt salt) {
        draw.basis().duties().requireWitness(witness);
        ReadingsText before = draw.requirePublished();
        draw.concealed().requireEntries();
        if (before.has(witness.id(), seen)) {
            return Changed.to(draw);
        }
        SaltedEntry salted = new SaltedEntry(accepted(), salt);
        ReadingsText after = before.plus(salted);
        return Changed.to(
                draw.with(draw.basis(), draw.requireDice().with(after), draw.requests()),
                new ReadingEntered(
                        draw.id(),
                        after.entries().size(),
                        salted,
                        salted.digest(draw.announcement().suite())));
    }

    private Entry accepted() {
        Entries entries = draw.entries();
        Entry entry = new Entry(
                entries.witness(witness.id(), new PartyName(witness.authority().value())),
                now,
                seen.digits(),
                seen.announcement());
        entries.enter(entry);
        WitnessOfAnotherOrganisation.requireOwn(entry.witness().organisation(), witness);
        ToldOutcome told = draw.told();
        if (told != null) {
            told.requireSeed(draw.id(), draw.seedTextOf(List.of(new DiceThrows(seen.digits()).value())));
        }
        return entry;
    }
}
