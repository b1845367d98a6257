package org.doublerandom.local.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.doublerandom.local.stack.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlTest {
    @TempDir
    Path root;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final List<Order> obeyed = new ArrayList<>();
    private Installation home;

    @BeforeEach
    void anInstallation() {
        home = new Installation(root);
    }

    @Test
    void anOrderIsCarriedOutByTheLauncherThatRuns() throws IOException, InterruptedException {
        try (Control control = open((order, out) -> {
            obeyed.add(order);
            out.println("gateway 网关 runs again");
            return 0;
        })) {
            assertThat(control).isNotNull();
            assertThat(bring("restart", "gateway")).isZero();
        }

        assertThat(obeyed).containsExactly(new Order(Order.Kind.RESTART, List.of("gateway")));
        assertThat(told()).isEqualTo("gateway 网关 runs again\n");
    }

    @Test
    void whatWentWrongThereIsToldHere() throws IOException, InterruptedException {
        try (Control control = open((order, out) -> {
            throw new IllegalArgumentException("gatewya: no such program");
        })) {
            assertThat(control).isNotNull();
            assertThat(bring("restart", "gatewya")).isEqualTo(1);
        }

        assertThat(told()).contains("gatewya: no such program");
    }

    @Test
    void aLauncherThatTakesNoOrdersYetIsTold() throws InterruptedException {
        assertThat(bring("status")).isEqualTo(1);

        assertThat(told()).contains("takes no orders yet");
    }

    @Test
    void whoCannotReadTheWordIsNotObeyed() throws IOException, InterruptedException {
        try (Control control = open((order, out) -> 0)) {
            assertThat(control).isNotNull();
            Path file = home.local().resolve("control");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            HttpRequest request = HttpRequest.newBuilder(URI.create(
                            "http://127.0.0.1:" + Files.readAllLines(file).get(0) + "/"))
                    .header("Authorization", "Bearer guessed")
                    .POST(HttpRequest.BodyPublishers.ofString("STOP []"))
                    .build();

            assertThat(HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(obeyed).isEmpty();
    }

    @Test
    void whatBelongsToAnOrderIsAskedFor() {
        assertThat(Order.parse(List.of("--once"))).isEmpty();
        assertThat(Order.parse(List.of())).isEmpty();
        assertThat(Order.parse(List.of("backup", "a.zip")))
                .hasValueSatisfying(order -> assertThat(order.file()).isAbsolute());
        assertThatThrownBy(() -> Order.parse(List.of("restore")))
                .hasMessage("usage: infra/local-stack/run restore <file>");
        assertThatThrownBy(() -> Order.parse(List.of("status", "all")))
                .hasMessage("usage: infra/local-stack/run status");
    }

    @Test
    void wordsArriveAsTheyWereTyped() throws IOException, InterruptedException {
        try (Control control = open((order, out) -> {
            obeyed.add(order);
            return 0;
        })) {
            assertThat(control).isNotNull();
            bring("streams", "discard", "draw", "id-1", "--reason", "生产者写错, \"twice\"\n");
        }

        assertThat(obeyed.get(0).operation().reason()).isEqualTo("生产者写错, \"twice\"\n");
        assertThat(obeyed.get(0).operation().username()).isEqualTo("operator-1");
    }

    private Control open(Control.Obedience obedience) throws IOException {
        return Control.open(home, obedience);
    }

    private int bring(String... words) throws InterruptedException {
        return new Messenger(home, new PrintStream(told, true, StandardCharsets.UTF_8))
                .bring(Order.parse(List.of(words)).orElseThrow());
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
