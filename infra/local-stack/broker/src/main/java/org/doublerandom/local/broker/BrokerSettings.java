package org.doublerandom.local.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The settings of a broker that shares a laptop with everything else. */
record BrokerSettings(int port, int controllerPort, Path folder) {

    /** Writes the settings next to the data, not into it: Kafka takes every entry of its folder for a log. */
    Path write() throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolveSibling(folder.getFileName() + ".properties");
        return Files.writeString(file, text());
    }

    String text() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.num.partitions=4
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                log.cleaner.dedupe.buffer.size=2097152
                log.index.size.max.bytes=1048576
                num.network.threads=2
                num.io.threads=4
                # After a crash the broker waits for its own old session: 3 s instead of 9 s.
                broker.session.timeout.ms=3000
                broker.heartbeat.interval.ms=1000
                """.formatted(port, controllerPort, folder.toString().replace("\\", "/"));
    }
}
