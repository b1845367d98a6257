package org.doublerandom.identity.administration;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.doublerandom.facts.command.Circumstances;
import org.doublerandom.facts.command.Command;

/** Writes that are no part of the command which the thread is carrying out, or that come from no command at all. */
public final class Freely {
    private Freely() {}

    /** Without a command: what is written has no entry in the audit. */
    static <T> T write(Supplier<T> work) {
        Optional<Command> outer = Command.current();
        Command.end();
        try {
            return work.get();
        } finally {
            outer.ifPresent(Command::begin);
        }
    }

    /** As somebody or something that calls no operation: what is written has an entry in the audit. */
    public static <T> T write(String who, String operation, Supplier<T> work) {
        Circumstances circumstances = new Circumstances(List.of(), operation, null);
        return write(() -> {
            Command.begin(new Command(who, operation, null, "", circumstances));
            try {
                return work.get();
            } finally {
                Command.end();
            }
        });
    }
}
