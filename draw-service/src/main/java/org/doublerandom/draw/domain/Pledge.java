package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.protocol.Party;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;

/**
 * A party's commitment, given before the announcement; its secret comes only after it (protocol §6, L1).
 *
 * @param by who gave it
 */
public record Pledge(PartyName party, Digest commitment, PersonId by) {
    Party asParty() {
        return new Party(party, commitment);
    }
}
