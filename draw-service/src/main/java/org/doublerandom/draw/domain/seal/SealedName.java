package org.doublerandom.draw.domain.seal;

import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.PartyName;

/** What a seal is of: the secret of one party of a draw, the salt of its outcome, or the line of an entry. */
public record SealedName(String kind, String name) {
    private static final String PARTY = "party";
    private static final String ENTRY = "entry";

    public static final SealedName SALT = new SealedName("salt", "-");

    public static SealedName of(PartyName party) {
        return new SealedName(PARTY, party.value());
    }

    /** @param n which entry of the draw, from 1 */
    public static SealedName entry(int n) {
        return new SealedName(ENTRY, Integer.toString(n));
    }

    public boolean isParty() {
        return kind.equals(PARTY);
    }

    /** Draw and name stand in what keys are derived with, so that a seal fits nowhere else. */
    String context(DrawNumber number) {
        return number.authority() + " " + number.plan() + " " + number.serial() + " " + this;
    }

    @Override
    public String toString() {
        return kind + " " + name;
    }
}
