package org.doublerandom.draw.domain.deposit;

import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Person;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Parties are different organisations, not different names that one organisation uses (protocol §5). */
@Refusal(Kind.CONFLICT)
public final class PartyOfAnotherOrganisation extends Refused {
    private PartyOfAnotherOrganisation(AuthorityCode own, PartyName party) {
        super(own, party);
    }

    /** @throws PartyOfAnotherOrganisation of anybody else than a person of the party */
    public static void requireNone(Person person, PartyName party) {
        if (!party.value().equals(person.authority().value())) {
            throw new PartyOfAnotherOrganisation(person.authority(), party);
        }
    }
}
