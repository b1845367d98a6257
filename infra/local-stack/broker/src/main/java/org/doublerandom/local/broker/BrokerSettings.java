package org.doublerandom.local.broker;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The settings of a broker that shares a laptop with everything else.
 *
 * @param password of the one user who may do everything, and whom the broker itself signs in as
 */
record BrokerSettings(int port, int controllerPort, Path folder, String password) {
    /** Not a user among the stored ones: known from the settings, it can sign in whatever the stored ones are. */
    private static final String SUPER_USER = "stack";

    private static final String MODULES = "org.apache.kafka.common.security";

    /** Writes the settings next to the data, not into it: Kafka takes every entry of its folder for a log. */
    Path write() throws IOException {
        OwnersOnly.folder(folder);
        return OwnersOnly.write(folder.resolveSibling(folder.getFileName() + ".properties"), text());
    }

    String text() {
        return listeners() + users() + sizes();
    }

    private String listeners() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listeners=BROKER://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=BROKER://127.0.0.1:%1$d
                inter.broker.listener.name=BROKER
                listener.security.protocol.map=BROKER:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT
                """.formatted(port, controllerPort);
    }

    /** Services sign in with what the launcher has stored for them, the super user with what stands here. */
    private String users() {
        return """
                listener.name.broker.sasl.enabled.mechanisms=SCRAM-SHA-512,PLAIN
                listener.name.broker.scram-sha-512.sasl.jaas.config=%3$s.scram.ScramLoginModule required;
                listener.name.broker.plain.sasl.jaas.config=%2$s
                listener.name.controller.sasl.enabled.mechanisms=PLAIN
                listener.name.controller.plain.sasl.jaas.config=%2$s
                sasl.mechanism.inter.broker.protocol=PLAIN
                sasl.mechanism.controller.protocol=PLAIN
                authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
                super.users=User:%1$s
                allow.everyone.if.no.acl.found=false
                """.formatted(SUPER_USER, plainLogin(), MODULES);
    }

    private String plainLogin() {
        return "%3$s.plain.PlainLoginModule required username=\"%1$s\" password=\"%2$s\" user_%1$s=\"%2$s\";"
                .formatted(SUPER_USER, password, MODULES);
    }

    private String sizes() {
        return """
                log.dirs=%1$s
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
                """.formatted(folder.toString().replace("\\", "/"));
    }
}
