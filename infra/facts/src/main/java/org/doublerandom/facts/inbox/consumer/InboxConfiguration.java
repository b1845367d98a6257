package org.doublerandom.facts.inbox.consumer;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.doublerandom.facts.inbox.MongoStreamPositions;
import org.doublerandom.facts.inbox.Reactions;
import org.doublerandom.facts.inbox.StreamPositions;
import org.doublerandom.facts.inbox.StreamReader;
import org.doublerandom.facts.inbox.parked.Attempts;
import org.doublerandom.facts.inbox.parked.Drainer;
import org.doublerandom.facts.inbox.parked.ParkedStreams;
import org.doublerandom.facts.inbox.parked.Quarantine;
import org.doublerandom.facts.inbox.parked.Repairs;
import org.doublerandom.facts.inbox.parked.Tombstones;
import org.doublerandom.facts.inbox.parked.TopicReader;
import org.doublerandom.facts.work.Sweeps;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.cloud.stream.binding.Bindable;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.cloud.stream.binding.InputBindingLifecycle;
import org.springframework.cloud.stream.config.ConsumerEndpointCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.integration.kafka.inbound.KafkaMessageDrivenChannelAdapter;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaAdminOperations;
import org.springframework.messaging.Message;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration
class InboxConfiguration {
    private static final String TOPICS = "${spring.cloud.stream.bindings.facts-in-0.destination}";

    // What waits for a fact is tried again as soon as any was applied.
    private final AtomicBoolean applied = new AtomicBoolean();

    @Bean
    StreamPositions streamPositions(MongoOperations mongo) {
        return new MongoStreamPositions(mongo);
    }

    @Bean
    ParkedStreams parkedStreams(MongoOperations mongo) {
        return new ParkedStreams(mongo);
    }

    @Bean
    Quarantine quarantine(MongoOperations mongo) {
        return new Quarantine(mongo);
    }

    @Bean
    Tombstones tombstones(MongoOperations mongo, StreamPositions positions) {
        return new Tombstones(mongo, positions);
    }

    @Bean
    Attempts attempts(
            StreamPositions positions,
            Reactions reactions,
            JsonMapper json,
            Tombstones tombstones,
            MeterRegistry metrics) {
        return new Attempts(new StreamReader(positions, reactions, json), tombstones, metrics, () -> applied.set(true));
    }

    @Bean
    ReadOffsets readOffsets(MongoOperations mongo) {
        return new ReadOffsets(mongo);
    }

    @Bean
    Consumer<Message<byte[]>> facts(
            Attempts attempts, ParkedStreams parked, Quarantine quarantine, ReadOffsets offsets) {
        return new Inbox(attempts, parked, quarantine, offsets);
    }

    /** The inbox sees messages as they lie on the topic: headers, in their number, and place. */
    @Bean
    ConsumerEndpointCustomizer<KafkaMessageDrivenChannelAdapter<?, ?>> factsWithTheirSource() {
        return (endpoint, topic, group) -> endpoint.setBindSourceRecord(true);
    }

    @Bean
    static BeanPostProcessor bindingInTheBackground(ListableBeanFactory beans) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof InputBindingLifecycle
                        ? new BackgroundBinding(
                                beans.getBean(BindingService.class), () -> beans.getBeansOfType(Bindable.class))
                        : bean;
            }
        };
    }

    @Bean
    TopicReader topicReader(ConsumerFactory<?, ?> consumers) {
        Map<String, Object> settings = new HashMap<>(consumers.getConfigurationProperties());
        settings.keySet().removeAll(List.of(ConsumerConfig.GROUP_ID_CONFIG, ConsumerConfig.GROUP_INSTANCE_ID_CONFIG));
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        DefaultKafkaConsumerFactory<String, byte[]> single =
                new DefaultKafkaConsumerFactory<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        return new TopicReader(single::createConsumer);
    }

    @Bean
    Drainer parkedStreamsDrainer(ParkedStreams parked, Attempts attempts, TopicReader topics, Sweeps sweeps) {
        return new Drainer(parked, attempts, topics::read, applied, sweeps);
    }

    @Bean
    Repairs repairs(ParkedStreams parked, Quarantine quarantine, Tombstones tombstones, TopicReader topics) {
        return new Repairs(parked, quarantine, tombstones, topics);
    }

    @Bean
    Copies copies(
            StreamPositions positions, ParkedStreams parked, ReadOffsets offsets, @Value(TOPICS) Set<String> topics) {
        return new Copies(topics, positions, parked, offsets);
    }

    /** The same as a command at the start, for when nobody can call: {@code doublerandom.rebuild=draw.events.v1}. */
    @Bean
    ApplicationRunner rebuildAtStart(Copies copies, @Value("${doublerandom.rebuild:}") List<String> topics) {
        return arguments -> copies.rebuild(topics, "start " + Instant.now());
    }

    @Bean
    FactConsumers factConsumers(
            Quarantine quarantine,
            ReadOffsets offsets,
            ParkedHealth parked,
            @Value("${doublerandom.replica:0}") String replica) {
        return new FactConsumers(quarantine, offsets, parked::count, replica);
    }

    @Bean
    ConsumersHealth factsHealthIndicator(FactConsumers consumers, @Value(TOPICS) Set<String> topics) {
        return new ConsumersHealth(consumers, topics);
    }

    @Bean
    ParkedHealth parkedHealthIndicator(
            ParkedStreams parked, Quarantine quarantine, Repairs repairs, MeterRegistry metrics) {
        return new ParkedHealth(parked, quarantine, repairs, metrics);
    }

    @Bean
    TopicsHealth topicsHealthIndicator(
            KafkaAdminOperations kafka, ReadOffsets offsets, @Value(TOPICS) String[] topics) {
        return new TopicsHealth(kafka, offsets, topics);
    }
}
