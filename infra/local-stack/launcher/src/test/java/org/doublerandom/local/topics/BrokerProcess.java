package org.doublerandom.local.topics;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The broker of the local stack in a process of its own. */
final class BrokerProcess implements AutoCloseable {
    private final Process process;
    private final int port;

    private BrokerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static BrokerProcess start(Path folder, String password) throws IOException {
        int port = freePort();
        Path secret = Files.writeString(folder.resolve("broker.secret"), password + "\n");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.doublerandom.local.broker.LocalBroker",
                        String.valueOf(port),
                        String.valueOf(freePort()),
                        folder.resolve("broker").toString(),
                        secret.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("broker.log").toFile())
                .start();
        BrokerProcess started = new BrokerProcess(process, port);
        try (Broker broker = new Broker(port, BrokerLogin.ofTheStack(password))) {
            await("broker").atMost(Duration.ofSeconds(60)).until(broker::answers);
        }
        return started;
    }

    int port() {
        return port;
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
