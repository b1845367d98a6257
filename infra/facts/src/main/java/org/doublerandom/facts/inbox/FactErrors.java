package org.doublerandom.facts.inbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.doublerandom.facts.work.ServiceAway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * What becomes of a fact that could not be applied.
 *
 * <ul>
 *   <li>it refers to a fact not yet here, or our own store or another service is away: tried again without end;
 *   <li>its stream has a hole or went back: this consumer stops, because nothing after it may be applied;
 *   <li>it cannot be read: to the dead-letter topic at once;
 *   <li>anything else: some tries, then to the dead-letter topic.
 * </ul>
 */
public final class FactErrors extends DefaultErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FactErrors.class);
    private static final BackOff NO_RETRY = new FixedBackOff(0, 0);

    private final java.util.function.Consumer<String> whenStopped;

    /** @param whenStopped told why, when the consumer stops */
    public FactErrors(ConsumerRecordRecoverer deadLetters, java.util.function.Consumer<String> whenStopped) {
        super(deadLetters, NO_RETRY);
        this.whenStopped = whenStopped;
        setBackOffFunction((failed, exception) -> backOffFor(exception));
        // The retries themselves are no news; the first failure is logged below, the last by the dead letter.
        setLogLevel(KafkaException.Level.DEBUG);
        setRetryListeners((failed, exception, attempt) -> logFirst(failed, exception, attempt));
    }

    @Override
    public void handleRemaining(
            Exception thrown,
            List<ConsumerRecord<?, ?>> records,
            Consumer<?, ?> consumer,
            MessageListenerContainer container) {
        RuntimeException stopping = streamBroken(thrown);
        if (stopping == null) {
            super.handleRemaining(thrown, records, consumer, container);
            return;
        }
        LOG.error("consumer {} stops: {}", container.getListenerId(), stopping.getMessage());
        whenStopped.accept(String.valueOf(stopping.getMessage()));
        container.stop(() -> {});
        throw new KafkaException("stopped", KafkaException.Level.DEBUG, stopping);
    }

    /** The header by which an operator sees at a glance why a message is a dead letter. */
    static Headers reasonOf(Exception exception) {
        byte[] reason = rootOf(exception).toString().getBytes(StandardCharsets.UTF_8);
        return new RecordHeaders(List.of(new RecordHeader("doublerandom_reason", reason)));
    }

    private static BackOff backOffFor(Exception exception) {
        if (causedBy(exception, FactNotYetHere.class) || isOutage(exception)) {
            ExponentialBackOff endless = new ExponentialBackOff(100, 1.5);
            endless.setMaxInterval(2_000);
            return endless;
        }
        if (causedBy(exception, UnreadableFact.class)) {
            return NO_RETRY;
        }
        ExponentialBackOff some = new ExponentialBackOff(200, 2);
        some.setMaxAttempts(5);
        return some;
    }

    private static boolean isOutage(Exception exception) {
        return causedBy(exception, ServiceAway.class)
                || causedBy(exception, DataAccessException.class)
                        && !causedBy(exception, DataIntegrityViolationException.class);
    }

    private static void logFirst(ConsumerRecord<?, ?> failed, Exception exception, int attempt) {
        if (attempt == 1) {
            LOG.warn(
                    "{}-{}@{} {}",
                    failed.topic(),
                    failed.partition(),
                    failed.offset(),
                    rootOf(exception).toString());
        }
    }

    private static @Nullable RuntimeException streamBroken(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SequenceHole || t instanceof StreamWentBack) {
                return (RuntimeException) t;
            }
        }
        return null;
    }

    private static boolean causedBy(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return true;
            }
        }
        return false;
    }

    private static Throwable rootOf(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
