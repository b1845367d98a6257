package org.doublerandom.draw.domain.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.refusal.ForeignAnnouncement;
import org.doublerandom.draw.domain.terms.NamedWitness;
import org.doublerandom.draw.domain.witness.DiceThrows;
import org.doublerandom.draw.domain.witness.Readings;
import org.doublerandom.draw.domain.witness.ReadingsAreSettled;
import org.doublerandom.draw.domain.witness.Verdict;
import org.doublerandom.draw.domain.witness.WitnessHasEntered;
import org.doublerandom.values.PersonId;

/**
 * The entries accepted so far and the witnesses added so far. Of all that is wrong with an entry, the first in the order of
 * protocol §6 is told: settled, second, foreign, unnamed, organisation, early, malformed.
 */
public record Entries(EntryRules rules, List<AddedWitness> added, List<Entry> accepted) {
    private static final int BEFORE_THIRD = 2;

    public Entries {
        added = List.copyOf(added);
        accepted = List.copyOf(accepted);
    }

    public static Entries under(EntryRules rules) {
        return new Entries(rules, List.of(), List.of());
    }

    public Entries enter(Entry entry) {
        requireUnsettled();
        PersonId person = entry.witness().person();
        if (accepted.stream().anyMatch(before -> before.witness().person().equals(person))) {
            throw new WitnessHasEntered(person);
        }
        if (!entry.announcement().equals(rules.announcement())) {
            throw new ForeignAnnouncement(entry.announcement(), rules.announcement());
        }
        requireNamed(entry.witness());
        requireOtherOrganisation(entry.witness());
        if (entry.at().isBefore(rules.earliest())) {
            throw new EntryIsEarly(entry.at(), rules.earliest());
        }
        DiceThrows diceThrows = new DiceThrows(entry.digits());
        if (diceThrows.digits().length() != rules.dice()) {
            throw new WrongNumberOfThrows(diceThrows.digits().length(), rules.dice());
        }
        return new Entries(rules, added, plus(accepted, entry));
    }

    /** Nobody is removed; whom approver and officer add is known before anything is entered. */
    public Entries add(AddedWitness witness) {
        requireUnsettled();
        if (!witness.countsAsNamed()) {
            if (!accepted.isEmpty()) {
                throw new AddedAfterFirstEntry(witness.witness().person());
            }
            return new Entries(rules, plus(added, witness), accepted);
        }
        if (organisations().contains(witness.witness().organisation().value())) {
            throw new OrganisationHasEntered(witness.witness().organisation());
        }
        return new Entries(rules.naming(witness.witness()), plus(added, witness), accepted);
    }

    private void requireUnsettled() {
        if (readings().isSettled()) {
            throw new ReadingsAreSettled(accepted.size());
        }
    }

    private void requireNamed(NamedWitness witness) {
        boolean isThird = accepted.size() == BEFORE_THIRD
                && added.stream().anyMatch(each -> each.witness().equals(witness));
        if (!rules.named().contains(witness) && !isThird) {
            throw new WitnessIsNotNamed(witness);
        }
    }

    /** The first two entries are of different organisations; the third only decides between them. */
    private void requireOtherOrganisation(NamedWitness witness) {
        if (accepted.size() == 1
                && organisations().contains(witness.organisation().value())) {
            throw new SameOrganisationAsFirst(witness);
        }
    }

    private List<String> organisations() {
        return accepted.stream()
                .map(entry -> entry.witness().organisation().value())
                .toList();
    }

    /** Nobody is added who reads the dice already. */
    public void requireNew(PersonId person) {
        boolean isKnown = Stream.concat(rules.named().stream(), added.stream().map(AddedWitness::witness))
                .anyMatch(witness -> witness.person().equals(person));
        if (isKnown) {
            throw new WitnessIsNamedAlready(person);
        }
    }

    /** As the scheme or an addition names him; a stranger, as one of his own organisation. */
    public NamedWitness witness(PersonId person, PartyName own) {
        return Stream.concat(rules.named().stream(), added.stream().map(AddedWitness::witness))
                .filter(witness -> witness.person().equals(person))
                .findFirst()
                .orElseGet(() -> new NamedWitness(person, own));
    }

    /** Before that no witness may see what another entered. */
    public boolean isSettled() {
        return readings().isSettled();
    }

    /** From when on entries are accepted. */
    public Instant earliest() {
        return rules.earliest();
    }

    public Verdict verdict() {
        return readings().verdict();
    }

    /** The throws that two entered. */
    public DiceThrows agreed() {
        return readings().agreed();
    }

    /** What two entered, or everything that was entered as long as no two agree. */
    public List<DiceThrows> counting() {
        return verdict() == Verdict.AGREED ? List.of(agreed()) : readings().read();
    }

    private Readings readings() {
        return new Readings(
                accepted.stream().map(entry -> new DiceThrows(entry.digits())).toList());
    }

    private static <T> List<T> plus(List<T> list, T last) {
        List<T> more = new ArrayList<>(list);
        more.add(last);
        return more;
    }
}
