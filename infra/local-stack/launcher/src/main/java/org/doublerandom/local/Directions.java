package org.doublerandom.local;

import java.io.PrintStream;
import org.doublerandom.local.stack.Account;
import org.doublerandom.local.stack.Accounts;
import org.doublerandom.local.stack.Stack;

/** Tells where everything is and as whom one can sign in. */
final class Directions {
    private static final int OFFICIALS_AND_TWO_INSPECTORS = 12;

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
        out.println("Stop               Ctrl-C, or infra/local-stack/run stop");
    }

    private void addresses() {
        out.println("Public page        " + stack.gateway() + "/");
        out.println("API documentation  " + stack.gateway() + "/swagger-ui.html (sign in with Authorize)");
        out.println("Sign out           " + stack.gateway() + "/logout (before another person signs in)");
        out.println("Health, metrics    " + stack.gateway() + "/actuator/health, /actuator/prometheus; each process:");
        stack.addresses()
                .forEach((name, address) ->
                        out.printf("  %-20s %s/actuator/health, /actuator/prometheus%n", name, address));
    }

    private void accounts() {
        out.println();
        out.println("Accounts (the rest: " + Accounts.file(stack.home()) + ")");
        for (Account account : stack.accounts().all().stream()
                .limit(OFFICIALS_AND_TWO_INSPECTORS)
                .toList()) {
            out.printf(
                    "  %-12s %-16s %-13s %s%n",
                    account.username(), account.password(), String.join(",", account.roles()), account.name());
        }
    }
}
