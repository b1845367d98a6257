package org.doublerandom.local;

import java.io.PrintStream;
import java.util.List;
import org.doublerandom.local.stack.Account;
import org.doublerandom.local.stack.Accounts;
import org.doublerandom.local.stack.Stack;

/** Tells where everything is and as whom one can sign in. */
final class Directions {
    private static final String INSPECTOR = "INSPECTOR";
    private static final int INSPECTORS_SHOWN = 2;

    private final Stack stack;
    private final PrintStream out;

    Directions(Stack stack, PrintStream out) {
        this.stack = stack;
        this.out = out;
    }

    void print() {
        addresses();
        accounts();
        out.println();
        out.println("Data               " + stack.home().data());
        out.println("Delete it          infra/local-stack/run --reset");
        out.println("Without sample     infra/local-stack/run --no-sample");
        out.println(
                "Beside it          infra/local-stack/run status | restart <name> | backup <file> | restore <file>");
        out.println("Streams that stand infra/local-stack/run streams | copies (see --help)");
        out.println(
                "Stop               Ctrl-C, or infra/local-stack/run stop; a kill loses nothing that was acknowledged");
    }

    private void addresses() {
        out.println("Public page        " + stack.gateway() + "/");
        out.println("API documentation  " + stack.gateway() + "/swagger-ui.html (sign in with Authorize)");
        out.println("Sign out           " + stack.gateway() + "/logout (before another person signs in)");
        out.println("Health, metrics    of each process, on this machine only:");
        stack.addresses()
                .forEach((name, address) ->
                        out.printf("  %-20s %s/actuator/health, /actuator/prometheus%n", name, address));
    }

    private void accounts() {
        out.println();
        out.println("Both keys that seal secrets were made here; the private half of the second belongs elsewhere: "
                + stack.home().secrets().resolve("second-seal.private"));
        out.println();
        out.println("Accounts (the rest: " + Accounts.file(stack.home()) + ")");
        List<Account> all = stack.accounts().all();
        all.stream().filter(account -> !isInspector(account)).forEach(this::print);
        all.stream().filter(Directions::isInspector).limit(INSPECTORS_SHOWN).forEach(this::print);
    }

    private void print(Account account) {
        out.printf(
                "  %-12s %-16s %-13s %s%n",
                account.username(), account.password(), String.join(",", account.roles()), account.name());
    }

    private static boolean isInspector(Account account) {
        return account.roles().contains(INSPECTOR);
    }
}
