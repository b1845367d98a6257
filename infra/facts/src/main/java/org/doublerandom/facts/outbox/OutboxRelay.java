package org.doublerandom.facts.outbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * Publishes the facts that wait in outboxes: in sequence order within a stream, many streams at a time.
 *
 * <p>Woken by each write; a sweep finds what a crash or an outage left behind. A fact leaves the outbox only after the
 * broker has acknowledged it, so the worst that a crash can cause is a repeat, which consumers recognise.
 */
public final class OutboxRelay implements Outbox, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int STREAMS_AT_A_TIME = 500;
    private static final long SWEEP_EVERY_MILLIS = 2_000;

    private final OutboxStore store;
    private final FactSender sender;
    private final Map<String, List<WhenAcknowledged>> listeners;
    private final BlockingQueue<WaitingStream> woken = new LinkedBlockingQueue<>();
    private volatile boolean running;
    private Thread thread = new Thread();

    public OutboxRelay(OutboxStore store, FactSender sender, Collection<WhenAcknowledged> listeners) {
        this.store = store;
        this.sender = sender;
        this.listeners = listeners.stream().collect(Collectors.groupingBy(WhenAcknowledged::type));
    }

    @Override
    public void wake(String collection, String id) {
        woken.add(new WaitingStream(collection, id));
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::run, "outbox-relay");
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        long nextSweep = 0;
        while (running) {
            try {
                Set<WaitingStream> streams = nextWoken();
                if (System.nanoTime() >= nextSweep) {
                    streams.addAll(store.waiting(STREAMS_AT_A_TIME));
                    nextSweep = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(SWEEP_EVERY_MILLIS);
                }
                publish(streams);
            } catch (InterruptedException e) {
                // Asked to stop; what is left waits in the outbox for the next start.
                return;
            } catch (DataAccessException | FactNotSent e) {
                LOG.warn("facts wait in the outbox, next try within {} ms: {}", SWEEP_EVERY_MILLIS, e.getMessage());
            } catch (RuntimeException e) {
                // One stream's mistake must not end the relay for all the others.
                LOG.error("facts wait in the outbox, next try within {} ms", SWEEP_EVERY_MILLIS, e);
            }
        }
    }

    private Set<WaitingStream> nextWoken() throws InterruptedException {
        Set<WaitingStream> streams = new LinkedHashSet<>();
        WaitingStream first = woken.poll(SWEEP_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        if (first != null) {
            streams.add(first);
            woken.drainTo(streams, STREAMS_AT_A_TIME - 1);
        }
        return streams;
    }

    private void publish(Set<WaitingStream> streams) throws InterruptedException {
        Deque<Outgoing> work = new ArrayDeque<>();
        for (WaitingStream stream : streams) {
            work.add(new Outgoing(stream, new ArrayDeque<>(store.entriesOf(stream)), new ArrayList<>()));
        }
        List<Outgoing> started = List.copyOf(work);
        try {
            while (!work.isEmpty()) {
                publishOneOfEach(work);
            }
        } finally {
            for (Outgoing outgoing : started) {
                store.remove(outgoing.stream(), outgoing.acknowledged());
            }
        }
    }

    // One entry a stream at a time: a failed send can then never be overtaken by a later fact of its stream.
    private void publishOneOfEach(Deque<Outgoing> work) throws InterruptedException {
        work.removeIf(outgoing -> outgoing.entries().isEmpty());
        List<FactSender.Sending> sendings = new ArrayList<>();
        for (Outgoing outgoing : work) {
            sendings.add(sender.send(outgoing.stream().id(), outgoing.entries().getFirst()));
        }
        FactNotSent failure = null;
        int i = 0;
        for (Outgoing outgoing : work) {
            try {
                sendings.get(i++).await();
                acknowledged(outgoing, outgoing.entries().removeFirst());
            } catch (FactNotSent e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void acknowledged(Outgoing outgoing, OutboxEntry entry) {
        listeners
                .getOrDefault(entry.type(), List.of())
                .forEach(listener -> listener.acknowledged(outgoing.stream().id()));
        outgoing.acknowledged().add(entry);
    }

    private record Outgoing(WaitingStream stream, Deque<OutboxEntry> entries, List<OutboxEntry> acknowledged) {}
}
