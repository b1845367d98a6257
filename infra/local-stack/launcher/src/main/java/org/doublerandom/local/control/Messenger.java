package org.doublerandom.local.control;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.doublerandom.local.stack.Installation;

/** Brings an order to the launcher that holds an installation, and back what it says. */
public final class Messenger {
    private final Installation home;
    private final PrintStream out;

    public Messenger(Installation home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    /** @return exit status */
    public int bring(Order order) throws InterruptedException {
        Optional<Address> address = Address.of(home);
        if (address.isEmpty()) {
            out.println(
                    "A launcher holds " + home.local() + ", but takes no orders yet. Remedy: try again in a moment.");
            return 1;
        }
        try {
            return bring(order, address.get());
        } catch (IOException | java.io.UncheckedIOException e) {
            out.println("The launcher gave no answer, or ended before it was given in full: " + e.getMessage());
            return 1;
        }
    }

    private int bring(Order order, Address address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + address.port() + "/"))
                .header("Authorization", Control.BEARER + address.token())
                .POST(HttpRequest.BodyPublishers.ofString(order.line(), StandardCharsets.UTF_8))
                .build();
        HttpResponse<Stream<String>> answer = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(5))
                .build()
                .send(request, HttpResponse.BodyHandlers.ofLines());
        try (Stream<String> lines = answer.body()) {
            for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
                String line = each.next();
                if (line.startsWith(Control.EXIT) && !each.hasNext()) {
                    return Integer.parseInt(line.substring(Control.EXIT.length()));
                }
                out.println(line);
            }
        }
        throw new IOException("status " + answer.statusCode());
    }
}
