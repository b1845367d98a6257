package org.doublerandom.facts.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;

/**
 * What is being sent now: of each stream one fact at a time, so that a later one never overtakes one that failed; of all
 * streams together as many as wait. What is for the services waits until everything public that was told before it is acknowledged: a
 * store that is lost in between is made again from the public facts. Confined to the relay's thread; acknowledgements come back to it
 * as outcomes.
 */
final class StreamsInFlight {
    private static final int REMOVED_AT_ONCE = 500;

    private final RelayParts parts;
    private final Consumer<Outcome> outcomes;
    private final Map<WaitingStream, InFlight> inFlight = new HashMap<>();

    /** @param outcomes told from any thread */
    StreamsInFlight(RelayParts parts, Consumer<Outcome> outcomes) {
        this.parts = parts;
        this.outcomes = outcomes;
    }

    int size() {
        return inFlight.size();
    }

    boolean isBusyWith(WaitingStream stream) {
        return inFlight.containsKey(stream) || parts.failing().rests(stream);
    }

    void take(Collection<WaitingStream> streams) {
        List<WaitingStream> idle = new ArrayList<>();
        for (WaitingStream stream : streams) {
            InFlight busy = inFlight.get(stream);
            if (busy == null) {
                idle.add(stream);
            } else {
                busy.again = true;
            }
        }
        // Asked before the outboxes are read: a decision gives waiting facts other numbers.
        BiPredicate<String, String> held = parts.heldBack().held();
        parts.store().outboxes(idle).forEach((stream, stored) -> begin(new InFlight(stream, held), stored));
    }

    void settled(Outcome outcome) {
        InFlight sent = outcome.sent();
        // After a lost turn or a replaced thread others take care of it.
        if (inFlight.get(sent.stream) != sent) {
            return;
        }
        sent.sending--;
        sent.busy.remove(outcome.entry().topic());
        Throwable failure = outcome.failure() == null ? acknowledged(sent, outcome) : outcome.failure();
        if (failure == null) {
            sent.releasedBy(outcome.entry()).forEach(topic -> sendNext(sent, topic));
        } else {
            failed(sent, outcome.entry().topic(), failure);
        }
        if (sent.sending == 0) {
            finish(sent);
        } else if (sent.acknowledged.size() >= REMOVED_AT_ONCE) {
            remove(sent);
        }
    }

    private void begin(InFlight begun, Document stored) {
        WaitingStream stream = begun.stream;
        List<OutboxEntry> entries;
        try {
            entries = stored.getList("outbox", Document.class, List.of()).stream()
                    .map(OutboxEntry::of)
                    .toList();
        } catch (RuntimeException e) {
            parts.failing().failed(stream, "any topic", e);
            return;
        }
        parts.failing().worked(stream, "any topic");
        if (entries.isEmpty()) {
            parts.store().settle(stream);
            return;
        }
        entries.forEach(begun::add);
        inFlight.put(stream, begun);
        begun.entries.forEach((topic, waiting) -> {
            if (parts.failing().rests(stream, topic)) {
                waiting.clear();
            }
        });
        begun.entries.keySet().forEach(topic -> sendNext(begun, topic));
        if (begun.sending == 0) {
            finish(begun);
        }
    }

    private void sendNext(InFlight sent, String topic) {
        OutboxEntry entry = sent.next(topic);
        if (entry == null) {
            return;
        }
        if (sent.held.test(topic, sent.stream.id())) {
            parts.failing().heldBack(sent.stream, topic);
            sent.entries.get(topic).clear();
            return;
        }
        String body;
        try {
            body = parts.store().bodyOf(entry);
        } catch (RuntimeException e) {
            failed(sent, topic, e);
            return;
        }
        sent.sending++;
        sent.busy.add(topic);
        parts.sender()
                .send(sent.stream.id(), entry, body)
                .whenComplete((message, failure) -> outcomes.accept(new Outcome(sent, entry, message, failure)));
    }

    private @Nullable Throwable acknowledged(InFlight sent, Outcome outcome) {
        OutboxEntry entry = outcome.entry();
        try {
            parts.listeners()
                    .getOrDefault(entry.type(), List.of())
                    .forEach(listener -> listener.acknowledged(sent.stream.id()));
        } catch (RuntimeException e) {
            return e;
        }
        sent.acknowledged.add(entry);
        parts.failing().worked(sent.stream, entry.topic());
        if (outcome.message() != null) {
            parts.positions().acknowledged(outcome.message());
        }
        return null;
    }

    private void failed(InFlight sent, String topic, Throwable failure) {
        // The template and the future wrap what the producer says.
        Throwable reason = NestedExceptionUtils.getMostSpecificCause(failure);
        parts.failing().failed(sent.stream, topic, reason);
        sent.entries.get(topic).clear();
    }

    private void finish(InFlight sent) {
        inFlight.remove(sent.stream);
        remove(sent);
        if (sent.again) {
            take(List.of(sent.stream));
        }
    }

    private void remove(InFlight sent) {
        if (sent.acknowledged.isEmpty()) {
            return;
        }
        try {
            parts.store().remove(sent.stream, sent.acknowledged);
            sent.acknowledged.forEach(entry -> parts.published(entry.type()));
            parts.failing().worked(sent.stream, "removal");
        } catch (RuntimeException e) {
            // They are sent again, which consumers recognise.
            parts.failing().failed(sent.stream, "removal", e);
        }
        sent.acknowledged.clear();
    }

    /** A document whose facts are being sent. */
    static final class InFlight {
        final WaitingStream stream;
        final BiPredicate<String, String> held;
        final Map<String, Deque<OutboxEntry>> entries = new LinkedHashMap<>();
        final List<OutboxEntry> acknowledged = new ArrayList<>();
        // A topic of which one fact is on its way.
        final Set<String> busy = new HashSet<>();
        private final Map<String, Integer> places = new HashMap<>();
        // Of public facts that are not acknowledged yet.
        private final TreeSet<Integer> unacknowledged = new TreeSet<>();
        int sending;
        boolean again;

        InFlight(WaitingStream stream, BiPredicate<String, String> held) {
            this.stream = stream;
            this.held = held;
        }

        void add(OutboxEntry entry) {
            int place = places.size();
            places.put(entry.id(), place);
            if (!entry.isForServices()) {
                unacknowledged.add(place);
            }
            entries.computeIfAbsent(entry.topic(), topic -> new ArrayDeque<>()).add(entry);
        }

        /** What may be sent now on the topic, if anything. */
        @Nullable
        OutboxEntry next(String topic) {
            Deque<OutboxEntry> waiting = entries.get(topic);
            OutboxEntry first = waiting.peekFirst();
            if (first == null || busy.contains(topic) || isBehindPublicOnes(first)) {
                return null;
            }
            return waiting.pollFirst();
        }

        private boolean isBehindPublicOnes(OutboxEntry entry) {
            return entry.isForServices()
                    && !unacknowledged.isEmpty()
                    && unacknowledged.first() < places.get(entry.id());
        }

        /** The topics on which more may be sent now that this one is acknowledged. */
        Set<String> releasedBy(OutboxEntry entry) {
            unacknowledged.remove(places.get(entry.id()));
            return entries.keySet();
        }
    }

    /** How the sending of a fact ended; either of message and failure is there. */
    record Outcome(
            InFlight sent,
            OutboxEntry entry,
            @Nullable RecordMetadata message,
            @Nullable Throwable failure) implements RelayEvent {}

    /** What the relay works with. */
    record RelayParts(
            OutboxStore store,
            FactSender sender,
            TopicPositions positions,
            HeldBack heldBack,
            FailingStreams failing,
            Map<String, List<WhenAcknowledged>> listeners,
            MeterRegistry metrics) {
        void published(String type) {
            metrics.counter("doublerandom.facts.published", "type", type).increment();
        }
    }
}
