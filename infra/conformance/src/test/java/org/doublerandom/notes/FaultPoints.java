package org.doublerandom.notes;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.doublerandom.facts.inbox.Fact;
import org.doublerandom.facts.inbox.ReadPosition;
import org.doublerandom.facts.inbox.StreamPositions;
import org.doublerandom.facts.inbox.consumer.Inbox;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.messaging.Message;

/** Breaks the consumer off at a step, as a kill would: what is in memory is lost, what is stored stays. */
final class FaultPoints implements BeanPostProcessor {
    /** The process ends here. */
    static final class Killed extends Error {
        Killed(String where) {
            super("killed " + where);
        }
    }

    private final AtomicReference<@Nullable String> beforePosition = new AtomicReference<>();
    private final AtomicReference<@Nullable String> afterPosition = new AtomicReference<>();
    private final AtomicReference<@Nullable RuntimeException> insteadOfPosition = new AtomicReference<>();

    /** Between the reaction to a stream's next fact and the new position. */
    void killAfterApply(String stream) {
        beforePosition.set(stream);
    }

    /** Between the new position and the commit of the offset. */
    void killBeforeCommit(String stream) {
        afterPosition.set(stream);
    }

    /** The next position is not written. */
    void refusePosition(RuntimeException refusal) {
        insteadOfPosition.set(refusal);
    }

    boolean allReached() {
        return beforePosition.get() == null && afterPosition.get() == null && insteadOfPosition.get() == null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof StreamPositions positions) {
            return new BreakingPositions(positions);
        }
        if (bean instanceof Inbox inbox) {
            return (Consumer<Message<byte[]>>) message -> {
                inbox.accept(message);
                String stream = Inbox.sourceOf(message).key();
                if (stream != null && stream.equals(afterPosition.get())) {
                    afterPosition.set(null);
                    throw new Killed("before the commit");
                }
            };
        }
        return bean;
    }

    private final class BreakingPositions implements StreamPositions {
        private final StreamPositions positions;

        BreakingPositions(StreamPositions positions) {
            this.positions = positions;
        }

        @Override
        public ReadPosition of(Fact fact) {
            return positions.of(fact);
        }

        @Override
        public boolean advance(Fact fact, long from) {
            RuntimeException refusal = insteadOfPosition.getAndSet(null);
            if (refusal != null) {
                throw refusal;
            }
            if (fact.stream().equals(beforePosition.get())) {
                beforePosition.set(null);
                throw new Killed("after the reaction");
            }
            return positions.advance(fact, from);
        }

        @Override
        public void forget(String topic) {
            positions.forget(topic);
        }
    }
}
