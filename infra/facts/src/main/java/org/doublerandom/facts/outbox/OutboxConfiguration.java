package org.doublerandom.facts.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaTemplate;

@AutoConfiguration
class OutboxConfiguration {
    @Bean
    OutboxRelay outboxRelay(
            MongoOperations mongo,
            OutboxCollections collections,
            KafkaTemplate<String, byte[]> kafka,
            ObjectProvider<WhenAcknowledged> listeners,
            MeterRegistry metrics,
            @Value("${spring.application.name}") String service) {
        return new OutboxRelay(
                new OutboxStore(mongo, collections),
                new FactSender(kafka, service, metrics),
                listeners.stream().toList());
    }
}
