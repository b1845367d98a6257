package org.doublerandom.notes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.doublerandom.testkit.TlsPage;

/** A Kafka broker in a JVM of its own that speaks nothing but TLS, and asks for certificates. */
final class TlsBroker implements AutoCloseable {
    private static final String SETTINGS = """
            process.roles=broker,controller
            node.id=1
            controller.quorum.voters=1@127.0.0.1:%2$d
            controller.listener.names=CONTROLLER
            listeners=TLS://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
            advertised.listeners=TLS://127.0.0.1:%1$d
            inter.broker.listener.name=TLS
            listener.security.protocol.map=TLS:SSL,CONTROLLER:PLAINTEXT
            ssl.client.auth=required
            ssl.keystore.location=%3$s
            ssl.keystore.password=%5$s
            ssl.truststore.location=%4$s
            ssl.truststore.password=%5$s
            log.dirs=%6$s
            auto.create.topics.enable=false
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=1
            group.initial.rebalance.delay.ms=0
            log.cleaner.dedupe.buffer.size=2097152
            """;

    private final Process process;
    private final int port;

    private TlsBroker(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param tls where its certificate is */
    static TlsBroker start(Path folder, TlsPage tls) throws IOException {
        int port = freePort();
        Path settings = Files.writeString(
                folder.resolve("broker.properties"),
                SETTINGS.formatted(
                        port,
                        freePort(),
                        tls.store("kafka"),
                        tls.store("trusted"),
                        TlsPage.PASSWORD,
                        folder.resolve("broker")));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TlsBroker.class.getName(),
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("broker.log").toFile())
                .start();
        return new TlsBroker(process, port);
    }

    String address() {
        return "127.0.0.1:" + port;
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

    public static void main(String[] arguments) {
        StorageTool.execute(
                new String[] {"format", "-t", "AAECAwQFBgcICQoLDA0ODw", "-c", arguments[0], "--ignore-formatted"},
                System.out);
        Kafka.main(arguments);
    }
}
