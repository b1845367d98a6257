package org.doublerandom.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Scanner;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.doublerandom.local.Preflight.Options;
import org.doublerandom.local.Preflight.Sample;
import org.doublerandom.local.backup.Restore;
import org.doublerandom.local.control.Control;
import org.doublerandom.local.control.Order;
import org.doublerandom.local.control.Orders;
import org.doublerandom.local.county.CountySample;
import org.doublerandom.local.stack.Hold;
import org.doublerandom.local.stack.Installation;
import org.doublerandom.local.stack.PortInUse;
import org.doublerandom.local.stack.ProgramEnded;
import org.doublerandom.local.stack.Stack;
import org.doublerandom.local.story.Story;

/** Starts the platform, plays the sample, tells where everything is, and goes on until it is told to stop. */
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
        System.exit(run(home, Arrays.asList(arguments).subList(1, arguments.length), out));
    }

    private static int run(Installation home, List<String> arguments, PrintStream out)
            throws IOException, InterruptedException {
        try {
            Optional<Order> order = Order.parse(arguments);
            return order.isPresent()
                    ? new Ordered(home, out).carryOut(order.get())
                    : new LocalStack(home, Options.parse(arguments), out).run();
        } catch (IllegalArgumentException usage) {
            out.println(usage.getMessage());
            return Preflight.USAGE;
        }
    }

    private int run() throws IOException, InterruptedException {
        Optional<Hold> hold = home.hold();
        if (hold.isEmpty()) {
            out.println("A local stack of this folder is running already. Remedy: infra/local-stack/run stop");
            return 1;
        }
        try (Hold held = hold.get()) {
            out.println("Installation " + held.folder());
            new Restore(home, out).finish();
            return options.reset() && !reset() ? 1 : runHeld();
        } catch (PortInUse inUse) {
            out.println(inUse.getMessage());
            return 1;
        }
    }

    private int runHeld() throws IOException, InterruptedException {
        Stack stack = Stack.prepare(home, options.port(), options.sample() != Sample.NONE, out);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop));
        // Not from its own thread: the answer is to leave first.
        Orders orders = new Orders(stack, () -> new Thread(() -> System.exit(0)).start());
        Control control = Control.open(home, orders);
        try {
            return run(stack, orders);
        } catch (ProgramEnded ended) {
            out.println();
            out.println(ended.getMessage() + "; its last lines:");
            ended.lastLines().forEach(line -> out.println("  | " + line));
            return 1;
        } finally {
            control.close();
            stack.stop();
        }
    }

    private int run(Stack stack, Orders orders) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        out.println("Start (a log for each process: .local/logs)");
        stack.start();
        out.printf(
                Locale.ROOT,
                "All healthy after %.1f s, %d MiB resident in all%n%n",
                (System.nanoTime() - begun) / 1e9,
                stack.resident());
        new Restore(home, out).settle();
        orders.noteUp();
        boolean told = options.sample() == Sample.NONE || tell(stack);
        orders.noteTold();
        new Directions(stack, out).print();
        if (!options.once()) {
            stack.archiveClasses();
            new CountDownLatch(1).await();
        }
        return told ? 0 : 1;
    }

    private boolean tell(Stack stack) throws InterruptedException {
        try {
            stack.programs().whileNoneIsGivenUp(() -> play(stack));
            return true;
        } catch (ExecutionException broken) {
            out.println("The sample was not played to its end: " + broken.getCause());
            out.println("A next start goes on where it was broken off.");
            return false;
        }
    }

    private void play(Stack stack) {
        if (options.sample() == Sample.COUNTY) {
            CountySample.tell(stack, out);
        } else {
            Story.tell(stack, out);
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
        Stack.endLeftovers(home, out);
        home.deleteData();
        out.println("Deleted.");
        return true;
    }
}
