package org.doublerandom.facts.inbox.consumer;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.doublerandom.facts.inbox.parked.Quarantine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.util.backoff.BackOff;

/** This copy's consumers, one per topic: set up as they are bound, and looked after as long as the service runs. */
final class FactConsumers
        implements ListenerContainerWithDlqAndRetryCustomizer,
                ApplicationListener<ConsumerStoppedEvent>,
                SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(FactConsumers.class);
    private static final Duration EVERY = Duration.ofMillis(500);

    private final Quarantine quarantine;
    private final ReadOffsets offsets;
    private final Runnable alongside;
    private final String replica;
    private final Map<String, FactConsumer> byTopic = new ConcurrentSkipListMap<>();
    private volatile @Nullable ScheduledExecutorService watch;

    /**
     * @param alongside done at each look after the consumers
     * @param replica stable number of this copy of the service
     */
    FactConsumers(Quarantine quarantine, ReadOffsets offsets, Runnable alongside, String replica) {
        this.quarantine = quarantine;
        this.offsets = offsets;
        this.alongside = alongside;
        this.replica = replica;
    }

    @Override
    public void configure(
            AbstractMessageListenerContainer<?, ?> container,
            String topic,
            String group,
            @Nullable BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> deadLetterTopic,
            @Nullable BackOff backOff) {
        FactConsumer consumer = new FactConsumer(container, topic, group + "." + topic + "." + replica);
        container.setCommonErrorHandler(new FactErrors(quarantine, consumer::broke));
        container.getContainerProperties().setConsumerRebalanceListener(offsets);
        byTopic.put(topic, consumer);
    }

    @Override
    public boolean retryAndDlqInBinding(String topic, String group) {
        return false;
    }

    @Override
    public void onApplicationEvent(ConsumerStoppedEvent event) {
        byTopic.values().stream()
                .filter(consumer -> consumer.owns(event.getContainer(AbstractMessageListenerContainer.class)))
                .forEach(consumer -> consumer.ended(event.getReason()));
    }

    Collection<FactConsumer> all() {
        return byTopic.values();
    }

    @Override
    public void start() {
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "consumer-watch"));
        started.scheduleWithFixedDelay(this::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        watch = started;
    }

    @Override
    public void stop() {
        ScheduledExecutorService stopping = watch;
        watch = null;
        if (stopping != null) {
            stopping.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }

    /** Last to start, first to stop: what the service stops on purpose is not started again. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private void look() {
        try {
            byTopic.values().forEach(FactConsumer::lookAfter);
            offsets.keep();
            byTopic.values().stream()
                    .filter(consumer -> consumer.isRunning() && offsets.isOutdated(consumer.topic()))
                    .forEach(FactConsumer::stop);
            alongside.run();
        } catch (DataAccessException e) {
            LOG.debug("the store does not answer, next look in {} ms", EVERY.toMillis(), e);
        } catch (RuntimeException | Error e) {
            // An executor drops a task that throws once.
            LOG.error("consumers are looked after again in {} ms", EVERY.toMillis(), e);
        }
    }
}
