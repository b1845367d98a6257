package org.doublerandom.draw.domain.witness;

import org.doublerandom.draw.domain.duties.PersonId;
import org.doublerandom.draw.domain.frame.Digest;

/** A witness's entry: the throws as he read them and the announcement as he saw it (protocol §6). */
public record Reading(PersonId witness, DiceThrows diceThrows, Digest announcement) {

    String line() {
        return witness + " " + diceThrows + " " + announcement + "\n";
    }
}
