package org.doublerandom.system.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.doublerandom.local.stack.Hold;
import org.doublerandom.local.stack.Installation;
import org.doublerandom.local.stack.Stack;
import org.doublerandom.local.story.Story;

/** A launcher in a process of its own, which can be killed: it starts the platform, tells the sample, and waits. */
final class SampleStart {
    private SampleStart() {}

    /** @param arguments the project's folder, the installation's folder, the port of the gateway, the port of the ledger */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Installation home = new Installation(Path.of(arguments[0]), Path.of(arguments[1]));
        int gateway = Integer.parseInt(arguments[2]);
        CompletableFuture<Stack> renewing = new CompletableFuture<>();
        endWithTheTest(renewing);
        ProxySelector.setDefault(new ThroughTheLedger(gateway, Integer.parseInt(arguments[3])));
        try (Hold held = home.hold().orElseThrow()) {
            out.println("Installation " + held.folder());
            Stack stack = Stack.prepare(home, gateway, true, out);
            Runtime.getRuntime().addShutdownHook(new Thread(stack.programs()::stop));
            long begun = System.nanoTime();
            stack.start();
            renewing.complete(stack);
            out.printf(
                    Locale.ROOT,
                    "All healthy after %.1f s, %d MiB resident in all%n",
                    (System.nanoTime() - begun) / 1e9,
                    stack.resident());
            Story.tell(stack, out);
            out.println("The sample is told.");
            new CountDownLatch(1).await();
        }
    }

    // Its input ends with whoever started it, however that ended; a line of it is a program to be started anew.
    private static void endWithTheTest(CompletableFuture<Stack> renewing) {
        Thread watch = new Thread(() -> {
            try (BufferedReader names = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
                for (String name = names.readLine(); name != null; name = names.readLine()) {
                    renewing.join().programs().restart(name);
                }
            } catch (IOException e) {
                System.err.println("input: " + e + " (expected: its end)");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            System.exit(1);
        });
        watch.setDaemon(true);
        watch.start();
    }

    /** Only what goes to the gateway goes through the ledger. */
    private static final class ThroughTheLedger extends ProxySelector {
        private final int gateway;
        private final Proxy ledger;

        ThroughTheLedger(int gateway, int ledger) {
            this.gateway = gateway;
            this.ledger = new Proxy(Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), ledger));
        }

        @Override
        public List<Proxy> select(URI address) {
            return List.of(address.getPort() == gateway ? ledger : Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI address, SocketAddress proxy, IOException why) {
            throw new IllegalStateException(proxy + ": " + why + " (expected: the ledger)", why);
        }
    }
}
