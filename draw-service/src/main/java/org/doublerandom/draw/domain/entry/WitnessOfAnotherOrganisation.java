package org.doublerandom.draw.domain.entry;

import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A witness reads for the organisation that he belongs to, whatever the release calls it (protocol §6). */
@Refusal(Kind.CONFLICT)
public final class WitnessOfAnotherOrganisation extends Refused {
    public WitnessOfAnotherOrganisation(PersonId person, PartyName named, AuthorityCode own) {
        super(person, named, own);
    }

    /** Two organisations read the dice, not two names that a release gives to one. */
    public static void requireOwn(PartyName organisation, Person witness) {
        if (!organisation.value().equals(witness.authority().value())) {
            throw new WitnessOfAnotherOrganisation(witness.id(), organisation, witness.authority());
        }
    }
}
