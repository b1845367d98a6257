package org.doublerandom.facts.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.stream.Collectors;
import org.doublerandom.facts.outbox.StreamsInFlight.RelayParts;
import org.doublerandom.facts.work.Leases;
import org.doublerandom.facts.work.Sweep;
import org.doublerandom.facts.work.Sweeps;
import org.doublerandom.facts.work.Turn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaTemplate;

@AutoConfiguration
class OutboxConfiguration {
    // Shorter than a service takes to start, so that a killed relay's facts do not wait for the next.
    private static final Duration TURN = Duration.ofSeconds(5);
    private static final Duration UNUSED_AFTER = Duration.ofMinutes(10);

    @Bean
    OutboxRelay outboxRelay(RelayParts parts, Leases leases) {
        return new OutboxRelay(parts, new Turn(leases, "outbox relay", TURN));
    }

    @Bean
    RelayParts relayParts(
            MongoOperations mongo,
            OutboxCollections collections,
            FactSender sender,
            TopicPositions positions,
            HeldBack heldBack,
            ObjectProvider<WhenAcknowledged> listeners,
            MeterRegistry metrics) {
        return new RelayParts(
                new OutboxStore(mongo, collections),
                sender,
                positions,
                heldBack,
                new FailingStreams(metrics),
                listeners.stream().collect(Collectors.groupingBy(WhenAcknowledged::type)),
                metrics);
    }

    @Bean
    FactSender factSender(KafkaTemplate<String, byte[]> kafka, @Value("${spring.application.name}") String service) {
        return new FactSender(kafka, service);
    }

    @Bean
    TopicPositions topicPositions(MongoOperations mongo) {
        return new TopicPositions(mongo);
    }

    @Bean
    RelayHealth relayHealthIndicator(
            OutboxRelay relay, MongoOperations mongo, OutboxCollections collections, MeterRegistry metrics) {
        return new RelayHealth(relay, new OutboxBacklog(mongo, collections, metrics));
    }

    @Bean
    Sweep<String> unusedBodies(MongoOperations mongo, Sweeps sweeps) {
        UnusedBodies unused = new UnusedBodies(mongo, UNUSED_AFTER);
        return sweeps.sweep("unused bodies", UNUSED_AFTER, unused::find, unused::remove);
    }
}
