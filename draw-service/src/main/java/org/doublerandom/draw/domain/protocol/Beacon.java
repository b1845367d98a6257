package org.doublerandom.draw.domain.protocol;

import org.doublerandom.draw.domain.frame.Field;

/** A public random value that nobody can know or steer yet: a source and its round, or dice (protocol §5 and §6). */
public record Beacon(String name, String round) {
    private static final String DICE = "DICE";

    public Beacon {
        Field.NAME.require(name);
        Field.NAME.require(round);
    }

    public static Beacon dice(long serial) {
        return new Beacon(DICE, Long.toString(serial));
    }

    public boolean isDice() {
        return name.equals(DICE);
    }

    @Override
    public String toString() {
        return name + " " + round;
    }
}
