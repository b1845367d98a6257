package org.doublerandom.draw.domain.entry;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** An entry has exactly as many throws as the scheme says, so that nobody chooses when to stop (protocol §6). */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/throws")
public final class WrongNumberOfThrows extends Refused {
    WrongNumberOfThrows(int found, int expected) {
        super(found, expected);
    }
}
