package org.doublerandom.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Scanner;
import java.util.concurrent.ExecutionException;
import org.doublerandom.local.Preflight.Options;
import org.doublerandom.local.stack.Hold;
import org.doublerandom.local.stack.Installation;
import org.doublerandom.local.stack.ProgramEnded;
import org.doublerandom.local.stack.Stack;
import org.doublerandom.local.story.Story;

/** Starts the platform, plays the sample, tells where everything is, and stops when told to or when a part has died. */
public final class LocalStack {
    private final Installation home;
    private final Options options;
    private final PrintStream out;

    private LocalStack(Installation home, Options options, PrintStream out) {
        this.home = home;
        this.options = options;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Installation home =
                new Installation(Path.of(arguments[0]).toAbsolutePath().normalize());
        Options options = Options.parse(Arrays.asList(arguments).subList(1, arguments.length));
        System.exit(new LocalStack(home, options, out).run());
    }

    private int run() throws IOException, InterruptedException {
        Optional<Hold> hold = home.hold();
        if (hold.isEmpty()) {
            out.println("A local stack of this folder is running already. Remedy: stop it (Ctrl-C in its terminal).");
            return 1;
        }
        try (Hold held = hold.get()) {
            out.println("Installation " + held.folder());
            return options.reset() && !reset() ? 1 : runHeld();
        }
    }

    private int runHeld() throws IOException, InterruptedException {
        Stack stack = Stack.prepare(home, options.port(), options.sample(), out);
        Runtime.getRuntime().addShutdownHook(new Thread(stack.programs()::stop));
        try {
            return run(stack);
        } catch (ProgramEnded ended) {
            out.println();
            out.println(ended.getMessage() + "; its last lines:");
            ended.lastLines().forEach(line -> out.println("  | " + line));
            return 1;
        } finally {
            stack.programs().stop();
        }
    }

    private int run(Stack stack) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        out.println("Start (a log for each process: .local/logs)");
        stack.start();
        out.printf(
                Locale.ROOT,
                "All healthy after %.1f s, %d MiB resident in all%n%n",
                (System.nanoTime() - begun) / 1e9,
                stack.resident());
        boolean told = !options.sample() || tell(stack);
        new Directions(stack, out).print();
        if (!options.once()) {
            stack.programs().archiveClasses();
            stack.programs().awaitEndOfOne();
        }
        return told ? 0 : 1;
    }

    private boolean tell(Stack stack) throws InterruptedException {
        try {
            stack.programs().whileAllRun(() -> Story.tell(stack, out));
            return true;
        } catch (ExecutionException broken) {
            out.println("The sample was not played to its end: " + broken.getCause());
            out.println("A next start goes on where it was broken off.");
            return false;
        }
    }

    private boolean reset() throws IOException {
        out.println("This deletes all data of the local stack in " + home.data() + ": records, accounts and keys.");
        out.print("Type \"reset\" to go on: ");
        out.flush();
        Scanner answer = new Scanner(System.in, StandardCharsets.UTF_8);
        if (!answer.hasNextLine() || !answer.nextLine().strip().equals("reset")) {
            out.println("Nothing was deleted.");
            return false;
        }
        home.deleteData();
        out.println("Deleted.");
        return true;
    }
}
