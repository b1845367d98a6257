package org.doublerandom.facts.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaAdminOperations;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.messaging.Message;
import org.springframework.util.backoff.BackOff;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration
class InboxConfiguration {
    @Bean
    StreamPositions streamPositions(MongoOperations mongo) {
        return new MongoStreamPositions(mongo);
    }

    @Bean
    Consumer<Message<byte[]>> facts(
            StreamPositions positions, Reactions reactions, JsonMapper json, MeterRegistry metrics) {
        return new Inbox(positions, reactions, json, metrics);
    }

    @Bean
    FactConsumers factConsumers(
            ObjectProvider<KafkaOperations<String, byte[]>> kafka,
            ConsumersHealth consumers,
            @Value("${doublerandom.replica:0}") String replica) {
        return new FactConsumers(kafka, consumers, replica);
    }

    @Bean
    ConsumersHealth factsHealthIndicator() {
        return new ConsumersHealth();
    }

    @Bean
    TopicsHealth topicsHealthIndicator(
            KafkaAdminOperations kafka,
            @Value("${spring.cloud.stream.bindings.facts-in-0.destination}") String[] topics,
            @Value("${spring.application.name}") String group) {
        return new TopicsHealth(kafka, topics, group);
    }

    /** Gives every consumer its error handling and a stable member id. */
    static final class FactConsumers implements ListenerContainerWithDlqAndRetryCustomizer {
        private final ObjectProvider<KafkaOperations<String, byte[]>> kafka;
        private final ConsumersHealth consumers;
        private final String replica;

        FactConsumers(
                ObjectProvider<KafkaOperations<String, byte[]>> kafka, ConsumersHealth consumers, String replica) {
            this.kafka = kafka;
            this.consumers = consumers;
            this.replica = replica;
        }

        @Override
        public void configure(
                AbstractMessageListenerContainer<?, ?> container,
                String topic,
                String group,
                @Nullable BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> deadLetterTopic,
                @Nullable BackOff backOff) {
            DeadLetterPublishingRecoverer deadLetters = new DeadLetterPublishingRecoverer(
                    kafka.getObject(),
                    (failed, exception) ->
                            new TopicPartition(failed.topic() + "." + group + ".dlq", failed.partition()));
            deadLetters.setFailIfSendResultIsError(true);
            deadLetters.addHeadersFunction((failed, exception) -> FactErrors.reasonOf(exception));
            container.setCommonErrorHandler(new FactErrors(deadLetters, reason -> consumers.stopped(topic, reason)));
            // A killed consumer keeps its partitions until its session ends, unless it comes back as the same member.
            container
                    .getContainerProperties()
                    .getKafkaConsumerProperties()
                    .setProperty(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, group + "." + topic + "." + replica);
        }

        @Override
        public boolean retryAndDlqInBinding(String topic, String group) {
            return false;
        }
    }
}
