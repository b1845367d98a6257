package org.doublerandom.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.doublerandom.local.topics.Broker;
import org.doublerandom.local.topics.BrokerLogin;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a program whether it is ready. */
class Readiness {
    private static final String HEALTH = "/actuator/health";
    private static final JsonMapper JSON = new JsonMapper();

    private final Supplier<BrokerLogin> brokerLogin;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** @param brokerLogin asked for each time: a restore may bring another */
    Readiness(Supplier<BrokerLogin> brokerLogin) {
        this.brokerLogin = brokerLogin;
    }

    boolean of(RunningProgram running) throws InterruptedException {
        return reason(running).isEmpty();
    }

    /** Why it is not ready; empty if it is. */
    String reason(RunningProgram running) throws InterruptedException {
        return switch (running.program().kind()) {
            case STORE -> listens(running.port()) ? "" : "does not listen";
            case BROKER -> listens(running.port()) && answers(running.port()) ? "" : "does not answer";
            case GATEWAY -> reasonIn(running.port(), "/readyz");
            case IDENTITY, SERVICE -> reasonIn(running.port(), HEALTH + "/readiness");
        };
    }

    private boolean answers(int port) throws InterruptedException {
        try (Broker broker = new Broker(port, brokerLogin.get())) {
            return broker.answers();
        }
    }

    static boolean listens(int port) {
        try (Socket caller = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return caller.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** What of it stands or fails although it serves. */
    List<String> remarks(RunningProgram running) throws InterruptedException {
        if (running.program().kind() != Program.Kind.SERVICE) {
            return List.of();
        }
        try {
            return Remarks.in(ask(running.port(), HEALTH).body());
        } catch (IOException e) {
            return List.of("its health is not told: " + e);
        }
    }

    private HttpResponse<String> ask(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(3))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String reasonIn(int port, String path) throws InterruptedException {
        try {
            HttpResponse<String> answer = ask(port, path);
            return answer.statusCode() == 200 ? "" : reasonIn(answer.body(), answer.statusCode());
        } catch (IOException e) {
            return "no answer";
        }
    }

    /** Names the parts that are not up, with what they say about it. */
    static String reasonIn(String health, int status) {
        List<String> parts = new ArrayList<>();
        try {
            JsonNode answer = JSON.readTree(health);
            for (Map.Entry<String, JsonNode> part : answer.path("components").properties()) {
                if (!part.getValue().path("status").asString("").equals("UP")) {
                    parts.add(part.getKey() + " "
                            + part.getValue().path("details").toString());
                }
            }
        } catch (JacksonException notJson) {
            return "answered " + status;
        }
        return parts.isEmpty() ? "answered " + status : String.join("; ", parts);
    }
}
