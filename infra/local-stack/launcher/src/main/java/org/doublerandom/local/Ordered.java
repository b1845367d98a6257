package org.doublerandom.local;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import org.doublerandom.local.backup.Backup;
import org.doublerandom.local.backup.BackupRefused;
import org.doublerandom.local.backup.Restore;
import org.doublerandom.local.backup.StoreCopy;
import org.doublerandom.local.control.Messenger;
import org.doublerandom.local.control.Order;
import org.doublerandom.local.stack.Hold;
import org.doublerandom.local.stack.Installation;
import org.doublerandom.local.stack.Stack;

/** Carries out an order: by the launcher that runs, or here and now if none does. */
final class Ordered {
    private final Installation home;
    private final PrintStream out;

    Ordered(Installation home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    /** @return exit status */
    int carryOut(Order order) throws IOException, InterruptedException {
        Optional<Hold> hold = home.hold();
        if (hold.isEmpty()) {
            return new Messenger(home, out).bring(order);
        }
        try {
            return whileNothingRuns(order);
        } catch (BackupRefused refused) {
            out.println(refused.getMessage());
            return 1;
        } finally {
            hold.get().close();
        }
    }

    private int whileNothingRuns(Order order) throws IOException {
        return switch (order.kind()) {
            case STATUS, RESTART, STREAMS, COPIES -> {
                out.println("Nothing runs in " + home.local() + ". Remedy: infra/local-stack/run");
                yield 1;
            }
            case STOP -> {
                boolean ended = Stack.endLeftovers(home, out);
                out.println(ended ? "Stopped." : "Nothing runs in " + home.local());
                yield ended ? 0 : 1;
            }
            case BACKUP -> {
                atRest();
                new Backup(home, out)
                        .write(order.file(), StoreCopy.ofFile(home.data().resolve("store/store.mv")));
                yield 0;
            }
            case RESTORE -> {
                atRest();
                Restore restore = new Restore(home, out);
                restore.unpack(order.file());
                restore.putInPlace();
                out.println("The next start uses them; when it is up, the replaced data are deleted");
                yield 0;
            }
        };
    }

    // What a killed launcher left behind holds the store's file, and may still write to it.
    private void atRest() throws IOException {
        Stack.endLeftovers(home, out);
        new Restore(home, out).finish();
    }
}
