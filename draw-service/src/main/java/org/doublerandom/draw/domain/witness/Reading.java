package org.doublerandom.draw.domain.witness;

import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;

/** A witness's entry: the throws as he read them and the announcement as he saw it (protocol §6). */
public record Reading(PersonId witness, DiceThrows diceThrows, Digest announcement) {

    String line() {
        return witness + " " + diceThrows + " " + announcement + "\n";
    }
}
