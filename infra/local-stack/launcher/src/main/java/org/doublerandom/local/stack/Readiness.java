package org.doublerandom.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a program whether it is ready. */
final class Readiness {
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    boolean of(RunningProgram running) throws InterruptedException {
        return switch (running.program().kind()) {
            case STORE -> listens(running.port());
            case BROKER -> listens(running.port()) && Topics.answers(running.port());
            case IDENTITY, GATEWAY, SERVICE -> isHealthy(running.port());
        };
    }

    private static boolean listens(int port) {
        try (Socket caller = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return caller.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isHealthy(int port) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(3))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
