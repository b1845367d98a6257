package org.doublerandom.facts.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.doublerandom.facts.outbox.StreamsInFlight.Outcome;
import org.doublerandom.facts.outbox.StreamsInFlight.RelayParts;
import org.doublerandom.facts.work.Turn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes the facts that wait in outboxes: in sequence order within a stream, many streams at a time, by one copy of the
 * service at a time.
 *
 * <p>Woken by each write; a sweep finds what a crash, an outage or another copy left behind. A fact leaves the outbox only
 * after the broker has acknowledged it, so the worst that a crash or a lost turn can cause is a repeat, which consumers
 * recognise.
 */
public final class OutboxRelay implements Outbox, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int STREAMS_AT_A_TIME = 500;
    private static final int STREAMS_IN_FLIGHT = 2_000;
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(2);
    // What is written by a copy that stands by wakes nobody here.
    private static final Duration SWEEP_FOR_OTHERS_EVERY = Duration.ofMillis(100);
    private static final Duration STORE_POSITIONS_EVERY = Duration.ofSeconds(1);
    private static final long REST_MILLIS = 500;

    private final RelayParts parts;
    private final Turn turn;
    private final RelayThread thread;
    private final BlockingQueue<RelayEvent> events = new LinkedBlockingQueue<>();
    private volatile boolean running;
    private volatile boolean failing;
    private StreamsInFlight streams;
    private long nextSweep;
    private long nextPositions;

    OutboxRelay(RelayParts parts, Turn turn) {
        this.parts = parts;
        this.turn = turn;
        this.thread = new RelayThread(this::run, parts.metrics());
        this.streams = new StreamsInFlight(parts, events::add);
        parts.metrics().gauge("doublerandom.relay.leading", turn, asked -> asked.number() == 0 ? 0 : 1);
    }

    @Override
    public void wake(String collection, String id) {
        if (running) {
            events.add(new WaitingStream(collection, id));
        }
    }

    @Override
    public void start() {
        running = true;
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        thread.stop();
        parts.sender().close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    RelayThread thread() {
        return thread;
    }

    Turn turn() {
        return turn;
    }

    FailingStreams failing() {
        return parts.failing();
    }

    private void run() {
        forget();
        try {
            while (thread.isWanted()) {
                round();
            }
            settleWhatIsInFlight();
            parts.positions().store();
            turn.end();
        } catch (RuntimeException e) {
            // The lease ends by itself, what was sent is sent again.
            LOG.warn("the relay could not end its turn: {}", e.toString());
        }
    }

    private void round() {
        try {
            List<RelayEvent> told = nextEvents();
            if (!parts.heldBack().isCompared() || !turn.isOurs()) {
                forget();
                return;
            }
            handle(told);
            sweep();
            storePositions();
            failing = false;
            thread.works();
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.error("facts wait in the outbox, tried again every {} ms: {}", REST_MILLIS, e.toString(), e);
            }
            failing = true;
            forget();
            thread.rest(REST_MILLIS);
        }
    }

    // What is in flight may still arrive; it stays in the outbox and is sent again, which consumers recognise.
    private void forget() {
        if (streams.size() > 0) {
            streams = new StreamsInFlight(parts, events::add);
        }
        nextSweep = System.nanoTime();
    }

    private List<RelayEvent> nextEvents() {
        List<RelayEvent> told = new ArrayList<>();
        try {
            RelayEvent first = events.poll(SWEEP_FOR_OTHERS_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            if (first != null) {
                told.add(first);
                events.drainTo(told, STREAMS_AT_A_TIME - 1);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts the relay", e);
        }
        return told;
    }

    private void handle(List<RelayEvent> told) {
        Set<WaitingStream> woken = new LinkedHashSet<>();
        for (RelayEvent event : told) {
            if (event instanceof WaitingStream stream) {
                woken.add(stream);
            } else if (event instanceof Outcome outcome) {
                streams.settled(outcome);
            }
        }
        if (!woken.isEmpty() && streams.size() < STREAMS_IN_FLIGHT) {
            streams.take(woken);
        }
    }

    private void sweep() {
        if (System.nanoTime() - nextSweep < 0 || streams.size() >= STREAMS_IN_FLIGHT) {
            return;
        }
        List<WaitingStream> found = parts.store().waiting(streams::isBusyWith, STREAMS_AT_A_TIME);
        streams.take(found);
        boolean more = found.size() >= STREAMS_AT_A_TIME;
        Duration rest = more ? Duration.ZERO : turn.isWanted() ? SWEEP_FOR_OTHERS_EVERY : SWEEP_EVERY;
        nextSweep = System.nanoTime() + rest.toNanos();
    }

    private void storePositions() {
        if (System.nanoTime() - nextPositions >= 0) {
            parts.positions().store();
            nextPositions = System.nanoTime() + STORE_POSITIONS_EVERY.toNanos();
        }
    }

    private void settleWhatIsInFlight() {
        long until = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        while (streams.size() > 0 && System.nanoTime() - until < 0) {
            nextEvents().forEach(event -> {
                if (event instanceof Outcome outcome) {
                    streams.settled(outcome);
                }
            });
        }
    }
}
