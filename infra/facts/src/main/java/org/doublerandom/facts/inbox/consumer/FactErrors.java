package org.doublerandom.facts.inbox.consumer;

import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.doublerandom.facts.inbox.Address;
import org.doublerandom.facts.inbox.Obstacle;
import org.doublerandom.facts.inbox.parked.Quarantine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What becomes of a message that the inbox could not even park.
 *
 * <ul>
 *   <li>our own store is away: tried again without end, because nothing can be applied;
 *   <li>anything else: some tries, then quarantined, so that the messages behind it are reached.
 * </ul>
 */
final class FactErrors extends DefaultErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FactErrors.class);

    private final java.util.function.Consumer<Exception> whenBroken;

    /** @param whenBroken told when the consumer itself fails, outside of any message */
    FactErrors(Quarantine quarantine, java.util.function.Consumer<Exception> whenBroken) {
        super(
                (message, exception) ->
                        quarantine.keep(Address.of(message), rootOf(exception).toString()),
                endless());
        this.whenBroken = whenBroken;
        setBackOffFunction((message, exception) -> isOurStore(exception) ? endless() : some());
        // The retries themselves are no news; the first failure is logged below, the last by the quarantine.
        setLogLevel(KafkaException.Level.DEBUG);
        setRetryListeners((message, exception, attempt) -> logFirst(message, exception, attempt));
        setReclassifyOnExceptionChange(true);
    }

    @Override
    public void handleOtherException(
            Exception thrown, Consumer<?, ?> consumer, MessageListenerContainer container, boolean batchListener) {
        if (thrown instanceof CommitFailedException || thrown instanceof RetriableException) {
            // What was not committed comes again and changes nothing.
            LOG.warn("consumer {}: {}", container.getListenerId(), thrown.toString());
            return;
        }
        whenBroken.accept(thrown);
    }

    private static BackOff endless() {
        ExponentialBackOff endless = new ExponentialBackOff(100, 1.5);
        endless.setMaxInterval(1_000);
        return endless;
    }

    private static BackOff some() {
        ExponentialBackOff some = new ExponentialBackOff(100, 2);
        some.setMaxAttempts(3);
        return some;
    }

    private static boolean isOurStore(Exception exception) {
        for (Throwable t = exception; t != null; t = t.getCause()) {
            if (t instanceof DataAccessException
                    || t instanceof RuntimeException refusal
                            && Obstacle.of(refusal).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static void logFirst(ConsumerRecord<?, ?> message, Exception exception, int attempt) {
        if (attempt == 1) {
            LOG.warn(
                    "{}-{}@{} {}",
                    message.topic(),
                    message.partition(),
                    message.offset(),
                    rootOf(exception).toString());
        }
    }

    private static Throwable rootOf(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
