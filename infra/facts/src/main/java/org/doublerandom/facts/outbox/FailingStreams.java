package org.doublerandom.facts.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Streams whose next fact could not be published: each rests, longer each time, while the others go on. */
final class FailingStreams {
    private static final Logger LOG = LoggerFactory.getLogger(FailingStreams.class);
    private static final Duration FIRST_REST = Duration.ofMillis(500);
    private static final Duration LONGEST_REST = Duration.ofSeconds(10);
    private static final Duration HELD_BACK_REST = Duration.ofSeconds(1);
    private static final int SHOWN = 20;

    private final Map<WaitingStream, Map<String, Failure>> failing = new ConcurrentHashMap<>();
    private final Counter failures;

    FailingStreams(MeterRegistry metrics) {
        this.failures = metrics.counter("doublerandom.relay.failures");
        metrics.gauge("doublerandom.relay.failing", failing, Map::size);
    }

    void failed(WaitingStream stream, String topic, Throwable reason) {
        failures.increment();
        Map<String, Failure> ofStream = failing.getOrDefault(stream, Map.of());
        Failure before = ofStream.get(topic);
        int attempts = before == null ? 1 : before.attempts() + 1;
        long rest = Math.min(LONGEST_REST.toNanos(), FIRST_REST.toNanos() << Math.min(attempts - 1, 10));
        Failure failure = new Failure(attempts, System.nanoTime() + rest, reason);
        if (before == null && isNews(failure, topic)) {
            LOG.error("facts of {} on {} wait and are tried again: {}", stream, topic, reason.toString());
        }
        failing.computeIfAbsent(stream, first -> new ConcurrentHashMap<>()).put(topic, failure);
    }

    /** The stream waits for a decision, which is no failure of its own. */
    void heldBack(WaitingStream stream, String topic) {
        Failure waiting = new Failure(0, System.nanoTime() + HELD_BACK_REST.toNanos(), new StreamIsAhead());
        failing.computeIfAbsent(stream, first -> new ConcurrentHashMap<>()).put(topic, waiting);
    }

    void worked(WaitingStream stream, String topic) {
        Map<String, Failure> ofStream = failing.get(stream);
        if (ofStream == null) {
            return;
        }
        Failure mended = ofStream.remove(topic);
        if (mended != null && !mended.isOutage()) {
            LOG.info("facts of {} on {} are published again", stream, topic);
        }
        if (ofStream.isEmpty()) {
            failing.remove(stream);
        }
    }

    boolean rests(WaitingStream stream, String topic) {
        Failure failure = failing.getOrDefault(stream, Map.of()).get(topic);
        return failure != null && failure.rests();
    }

    /** Whether one of the document's streams rests. */
    boolean rests(WaitingStream stream) {
        return failing.getOrDefault(stream, Map.of()).values().stream().anyMatch(Failure::rests);
    }

    Map<String, String> reasons() {
        Map<String, String> reasons = new TreeMap<>();
        failing.entrySet().stream()
                .limit(SHOWN)
                .forEach(entry -> entry.getValue()
                        .forEach((topic, failure) -> reasons.put(
                                entry.getKey() + " on " + topic,
                                failure.reason().toString())));
        return reasons;
    }

    // An outage of the broker fails many streams and is worth one line.
    private boolean isNews(Failure failure, String topic) {
        return !failure.isOutage()
                || failing.values().stream()
                        .map(ofStream -> ofStream.get(topic))
                        .noneMatch(other -> other != null && other.isOutage());
    }

    private static final class StreamIsAhead extends RuntimeException {
        StreamIsAhead() {
            super("the topic holds more of the stream than the store (expected: an operator's decision)");
        }
    }

    private record Failure(int attempts, long until, Throwable reason) {
        boolean rests() {
            return System.nanoTime() - until < 0;
        }

        boolean isOutage() {
            return reason instanceof RetriableException;
        }
    }
}
