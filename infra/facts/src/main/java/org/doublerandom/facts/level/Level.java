package org.doublerandom.facts.level;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.doublerandom.facts.level.StreamsAhead.Key;
import org.doublerandom.facts.outbox.HeldBack;
import org.doublerandom.facts.work.Sweep;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Whether the store has what the service's topics hold. Compared once at the start, before the first command and before
 * the relay sends; other copies of the service learn from the store what was found.
 */
public final class Level implements HeldBack, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Level.class);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Comparison comparison;
    private final StreamsAhead ahead;
    private final Sweep<String> comparing;
    private final Sweep<String> rebuilding;
    private volatile boolean compared;
    private volatile boolean running;
    private volatile @Nullable RuntimeException failure;
    private Set<Key> undecided = Set.of();
    private long readAt = System.nanoTime() - FRESH.toNanos();

    Level(Comparison comparison, StreamsAhead ahead) {
        this.comparison = comparison;
        this.ahead = ahead;
        this.comparing = new Sweep<>(
                "comparison with the topics",
                TRY_AGAIN,
                () -> compared ? List.of() : List.of("streams"),
                streams -> compare());
        this.rebuilding = new Sweep<>(
                "rebuilding from the topics",
                TRY_AGAIN,
                () -> compared && comparison.isWaiting() ? List.of("streams") : List.of(),
                streams -> rebuildWaiting());
    }

    /** Compares the store with the topics; also by hand, after a restore under a running service. */
    public synchronized void compare() {
        comparison.run();
        forgetWhatWasRead();
        compared = true;
        failure = null;
    }

    private synchronized void rebuildWaiting() {
        comparison.rebuildWaiting();
        forgetWhatWasRead();
    }

    /** Whether commands are taken. */
    public boolean isLevel() {
        return reason().isEmpty();
    }

    /** @throws NotLevel while commands may not be taken */
    public void requireLevel() {
        reason().ifPresent(reason -> {
            throw new NotLevel(reason);
        });
    }

    /** Why commands are not taken; empty when they are. */
    Optional<String> reason() {
        if (!compared) {
            return Optional.of("the store has not been compared with the topics yet");
        }
        int waiting = undecided().size();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(waiting + " streams are ahead of the store (expected: an operator's decision on each)");
    }

    /** Why the comparison at the start failed; it is tried again. */
    Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public boolean isCompared() {
        return compared;
    }

    @Override
    public BiPredicate<String, String> held() {
        Set<Key> waiting = undecided();
        return (topic, stream) -> !waiting.isEmpty() && waiting.contains(new Key(topic, stream));
    }

    /** After a decision, so that it need not be waited for. */
    public synchronized void forgetWhatWasRead() {
        readAt = System.nanoTime() - FRESH.toNanos();
    }

    @Override
    public void start() {
        running = true;
        // What is waited for comes by the consumers, which run while commands are refused.
        rebuilding.start();
        if (compared) {
            return;
        }
        try {
            compare();
        } catch (RuntimeException e) {
            failure = e;
            LOG.error("the store could not be compared with the topics, tried again every {}: {}", TRY_AGAIN, e, e);
            comparing.start();
        }
    }

    @Override
    public void stop() {
        running = false;
        comparing.stop();
        rebuilding.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    // Before the web server takes commands and before the relay sends.
    @Override
    public int getPhase() {
        return 0;
    }

    private synchronized Set<Key> undecided() {
        if (System.nanoTime() - readAt >= FRESH.toNanos()) {
            undecided = ahead.undecided();
            readAt = System.nanoTime();
        }
        return undecided;
    }
}
