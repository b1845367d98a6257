package org.doublerandom.local.control;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.doublerandom.local.stack.Installation;

/** Where a launcher takes orders, and the word by which it knows that they come from its owner. */
record Address(int port, String token) {

    static Optional<Address> of(Installation home) {
        List<String> lines = Installation.lines(file(home));
        if (lines.size() != 2) {
            return Optional.empty();
        }
        return Optional.of(new Address(Integer.parseInt(lines.get(0)), lines.get(1)));
    }

    // Readable by its owner only: that is what makes the token one.
    void publish(Installation home) {
        home.writePrivately(file(home), port + "\n" + token + "\n");
    }

    static void remove(Installation home) throws java.io.IOException {
        Files.deleteIfExists(file(home));
    }

    private static Path file(Installation home) {
        return home.local().resolve("control");
    }
}
