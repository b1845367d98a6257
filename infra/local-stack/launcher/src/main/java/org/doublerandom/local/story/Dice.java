package org.doublerandom.local.story;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.doublerandom.local.stack.Installation;

/**
 * The dice of a ceremony: thrown once for each draw, and noted before the first witness enters them.
 *
 * <p>What a witness has entered is secret until all have; after a break nobody could ask for it.
 */
final class Dice {
    static final int THROWS = 24;

    private static final SecureRandom CHANCE = new SecureRandom();

    private final Installation home;

    Dice(Installation home) {
        this.home = home;
    }

    String thrownFor(String draw) {
        Path noted = home.data().resolve("dice").resolve(draw);
        if (Files.exists(noted)) {
            return Installation.lines(noted).get(0);
        }
        StringBuilder thrown = new StringBuilder();
        CHANCE.ints(THROWS, 1, 7).forEach(thrown::append);
        home.writePrivately(noted, thrown + "\n");
        return thrown.toString();
    }
}
