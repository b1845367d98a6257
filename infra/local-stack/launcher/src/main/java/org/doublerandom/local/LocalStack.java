package org.doublerandom.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Scanner;
import org.doublerandom.local.Preflight.Options;
import org.doublerandom.local.stack.Account;
import org.doublerandom.local.stack.Accounts;
import org.doublerandom.local.stack.Installation;
import org.doublerandom.local.stack.ProgramEnded;
import org.doublerandom.local.stack.Stack;

/** Starts the platform, tells where it is, and stops it when it is told to or when a part of it has died. */
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
        if (home.lock().isEmpty()) {
            out.println("A local stack of this folder is running already. Remedy: stop it (Ctrl-C in its terminal).");
            return 1;
        }
        if (options.reset() && !reset()) {
            return 1;
        }
        long begun = System.nanoTime();
        out.println("Start (a log for each process: .local/logs)");
        Stack stack = Stack.prepare(home, options.port(), options.sample(), out);
        Runtime.getRuntime().addShutdownHook(new Thread(stack.programs()::stop));
        try {
            stack.start();
            out.printf(
                    Locale.ROOT,
                    "All healthy after %.1f s, %d MiB resident in all%n",
                    (System.nanoTime() - begun) / 1e9,
                    stack.resident());
            tellWhere(stack);
            if (!options.once()) {
                stack.programs().archiveClasses();
                stack.programs().awaitEndOfOne();
            }
            return 0;
        } catch (ProgramEnded ended) {
            out.println(ended.getMessage() + "; its last lines:");
            ended.lastLines().forEach(line -> out.println("  | " + line));
            return 1;
        } finally {
            stack.programs().stop();
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

    private void tellWhere(Stack stack) {
        out.println();
        out.println("Public page        " + stack.gateway() + "/");
        out.println("API documentation  " + stack.gateway() + "/swagger-ui.html (sign in with Authorize)");
        out.println("Sign out           " + stack.gateway() + "/logout (before another person signs in)");
        out.println(
                "Health, metrics    " + stack.gateway() + "/actuator/health, /actuator/prometheus; of each process:");
        stack.addresses().forEach((name, address) -> out.printf("  %-20s %s/actuator/health%n", name, address));
        out.println();
        out.println("Accounts (all of them, with passwords: " + Accounts.file(home) + ")");
        stack.accounts().all().stream().limit(12).forEach(this::tell);
        out.println();
        out.println("Data: " + home.data() + "; delete it: infra/local-stack/run --reset");
        out.println("Start without the sample: infra/local-stack/run --no-sample");
        out.println("Stop: Ctrl-C, and nothing else: a killed store loses its last writes");
    }

    private void tell(Account account) {
        out.printf(
                "  %-12s %-16s %s %s%n",
                account.username(), account.password(), String.join(",", account.roles()), account.name());
    }
}
