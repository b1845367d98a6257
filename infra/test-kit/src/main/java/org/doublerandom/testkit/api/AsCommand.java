package org.doublerandom.testkit.api;

import java.util.UUID;
import org.doublerandom.facts.command.Command;

/** Something done as a person's command with a key of its own, as if it had come in by HTTP. */
public final class AsCommand {
    private AsCommand() {}

    public static void run(Runnable action) {
        Command.begin(new Command("p-test", "POST /test", UUID.randomUUID().toString(), "ab".repeat(32)));
        try {
            action.run();
        } finally {
            Command.end();
        }
    }
}
