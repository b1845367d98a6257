package org.doublerandom.local.control;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.doublerandom.local.backup.Backup;
import org.doublerandom.local.backup.Restore;
import org.doublerandom.local.backup.StoreCopy;
import org.doublerandom.local.operate.Operator;
import org.doublerandom.local.stack.ProgramEnded;
import org.doublerandom.local.stack.Stack;
import org.doublerandom.local.stack.Standing;
import org.doublerandom.local.story.People;

/** Orders as a stack that runs carries them out, one after the other; only its state is told at any time. */
public final class Orders implements Control.Obedience {
    private static final Duration AWAY_FOR = Duration.ofSeconds(5);

    private final Stack stack;
    private final Runnable stopped;
    private volatile boolean up;
    private volatile boolean told;

    /** @param stopped what is done when the stack has been stopped by an order */
    public Orders(Stack stack, Runnable stopped) {
        this.stack = stack;
        this.stopped = stopped;
    }

    /** From now on also those are carried out that need the whole stack. */
    public void noteUp() {
        up = true;
    }

    /** From now on also a restore is carried out: it would have broken off the sample, which acts on the data. */
    public void noteTold() {
        told = true;
    }

    @Override
    public int obey(Order order, PrintStream out) throws IOException, InterruptedException {
        return switch (order.kind()) {
            case STATUS -> status(out);
            case STOP -> stop(out);
            case STREAMS, COPIES -> operate(order, out);
            case RESTART, BACKUP, RESTORE -> changeOrTell(order, out);
        };
    }

    private int changeOrTell(Order order, PrintStream out) throws IOException, InterruptedException {
        try {
            return change(order, out);
        } catch (ProgramEnded ended) {
            out.println(ended.getMessage() + "; its last lines:");
            ended.lastLines().forEach(line -> out.println("  | " + line));
            return 1;
        }
    }

    private int status(PrintStream out) throws InterruptedException {
        List<Standing> all = stack.programs().standings();
        out.printf("%-20s %8s %6s %-20s %8s %6s  %s%n", "", "pid", "port", "since", "restarts", "MiB", "ready");
        for (Standing each : all) {
            out.printf(
                    Locale.ROOT,
                    "%-20s %8s %6d %-20s %8d %6d  %s%n",
                    each.name(),
                    each.pid() == 0 ? "-" : each.pid(),
                    each.port(),
                    each.since().truncatedTo(java.time.temporal.ChronoUnit.SECONDS),
                    each.restarts(),
                    each.resident(),
                    each.ready() ? "yes" : "no: " + each.reason());
        }
        out.printf(
                "%-45s %19d MiB%n",
                "all", all.stream().mapToLong(Standing::resident).sum());
        for (Standing each : all) {
            each.remarks().forEach(remark -> out.println(each.name() + ": " + remark));
        }
        return all.stream().allMatch(Standing::ready) ? 0 : 1;
    }

    private int operate(Order order, PrintStream out) {
        // Each time signed in anew: whoever acts is one person for one order.
        People people = new People(stack.gateway(), stack.accounts(), AWAY_FOR);
        return new Operator(Stack.services(), people::as, out).carryOut(order.operation());
    }

    private int stop(PrintStream out) {
        stack.stop();
        out.println("Stopped; the data stay in " + stack.home().data());
        stopped.run();
        return 0;
    }

    private synchronized int change(Order order, PrintStream out) throws IOException, InterruptedException {
        if (!up) {
            out.println("The stack is still starting. Remedy: try again when it is up.");
            return 1;
        }
        if (order.kind() == Order.Kind.RESTORE && !told) {
            out.println("The sample is being played; a restore would break it off. Remedy: try again when it is told.");
            return 1;
        }
        switch (order.kind()) {
            case RESTART -> {
                stack.programs().restart(order.program());
                out.println(order.program() + " runs again and is ready");
            }
            case BACKUP -> new Backup(stack.home(), out).write(order.file(), StoreCopy.ofRunning(stack.store()));
            case RESTORE -> restore(order, out);
            case STATUS, STOP, STREAMS, COPIES ->
                throw new IllegalArgumentException(order.kind() + " (expected: a change)");
        }
        return 0;
    }

    private void restore(Order order, PrintStream out) throws IOException, InterruptedException {
        Restore restore = new Restore(stack.home(), out);
        restore.unpack(order.file());
        out.println("Everything is stopped for it");
        stack.pauseFor(restore::putInPlace, restore::undo);
        restore.settle();
    }
}
