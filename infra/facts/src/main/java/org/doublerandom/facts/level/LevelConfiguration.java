package org.doublerandom.facts.level;

import org.doublerandom.facts.outbox.TopicPositions;
import org.doublerandom.facts.store.Aggregates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.ConsumerFactory;

@AutoConfiguration
class LevelConfiguration {
    @Bean
    StreamsAhead streamsAhead(MongoOperations mongo, Aggregates aggregates) {
        return new StreamsAhead(mongo, aggregates.numbers());
    }

    @Bean
    Comparison comparison(
            ConsumerFactory<?, ?> consumers,
            TopicPositions positions,
            Aggregates aggregates,
            StreamsAhead ahead,
            ObjectProvider<Rebuilder> rebuilders,
            @Value("${spring.application.name}") String service) {
        return new Comparison(
                new OwnTopics(consumers.getConfigurationProperties(), service),
                positions,
                aggregates.numbers(),
                ahead,
                rebuilders.stream().toList());
    }

    @Bean
    Level level(Comparison comparison, StreamsAhead ahead) {
        return new Level(comparison, ahead);
    }

    @Bean
    LevelHealth levelHealthIndicator(Level level) {
        return new LevelHealth(level);
    }
}
