package org.doublerandom.facts.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.doublerandom.facts.audit.AuditOutbox;
import org.doublerandom.facts.command.Command;
import org.doublerandom.facts.command.KeyUsedForAnotherPayload;
import org.doublerandom.facts.outbox.OutboxEntry;
import org.doublerandom.facts.outbox.OutgoingFact;
import org.doublerandom.facts.outbox.WireFormat;

/** One write of an aggregate: its new state with the outbox entries and the command that caused them. */
final class WrittenDocument {
    static final String COMMANDS = "commands";

    private static final int INLINE_BODY = 8 * 1024;
    private static final int INLINE_BODIES = 1024 * 1024;
    private static final int MOST_FACTS = 5_000;
    private static final int REMEMBERED_COMMANDS = 100;

    private final String id;
    private final long version;
    private final Document state;
    private final Document sequences;
    private final List<Document> entries = new ArrayList<>();
    private final List<Document> longBodies = new ArrayList<>();
    private final List<Document> commands = new ArrayList<>();
    private final StreamNumbers numbers;
    private final AuditOutbox audit;
    private final Date now;
    private int inlineBytes;

    private WrittenDocument(Aggregates aggregates, String id, long version, Document state, Document sequences) {
        this.numbers = aggregates.numbers;
        this.id = id;
        this.version = version;
        this.state = state;
        this.sequences = sequences;
        Instant instant = aggregates.clock.instant();
        this.audit = AuditOutbox.ofWrite(id, version, instant);
        this.now = Date.from(instant);
    }

    static WrittenDocument of(Aggregates aggregates, Optional<Document> stored, String id, Change<?> change) {
        Document state = new Document();
        aggregates.mongo.getConverter().write(change.state(), state);
        WrittenDocument written = new WrittenDocument(
                aggregates,
                id,
                stored.map(document -> document.getLong("version")).orElse(0L) + 1,
                state,
                stored.map(document -> document.get("sequences", Document.class))
                        .orElseGet(Document::new));
        if (change.events().size() > MOST_FACTS) {
            throw new IllegalStateException(
                    id + ": " + change.events().size() + " facts (expected: at most " + MOST_FACTS + " a command)");
        }
        if (!change.events().isEmpty()) {
            WireFormat format = aggregates.wireFormat.get();
            change.events().forEach(event -> {
                OutgoingFact fact = format.of(event);
                written.add(fact, aggregates.json.writeValueAsString(fact.body()));
            });
        }
        Command.current().ifPresent(written::remember);
        return written;
    }

    static boolean remembers(Document stored, Optional<Command> command) {
        Optional<String> key = command.flatMap(Command::remembered);
        if (key.isEmpty()) {
            return false;
        }
        List<Document> remembered = new ArrayList<>(stored.getList(COMMANDS, Document.class, List.of()));
        Optional.ofNullable(stored.get("creation", Document.class)).ifPresent(remembered::add);
        for (Document known : remembered) {
            if (key.get().equals(known.getString("key"))) {
                if (!command.orElseThrow().digest().equals(known.getString("digest"))) {
                    throw new KeyUsedForAnotherPayload(command.orElseThrow());
                }
                return true;
            }
        }
        return false;
    }

    Document asNew() {
        Document document = new Document("_id", id)
                .append("version", version)
                .append("state", state)
                .append("sequences", sequences)
                .append("outbox", entries)
                .append(COMMANDS, commands);
        // For good: however many commands follow, a repeat of the one that created it finds it.
        commands.forEach(command -> document.append("creation", command));
        return audit.intoNew(hasFacts() ? document.append("outboxSince", new Date()) : document);
    }

    Document asUpdate() {
        Document update = new Document(
                "$set", new Document("version", version).append("state", state).append("sequences", sequences));
        Document push = new Document();
        if (hasFacts()) {
            push.append("outbox", new Document("$each", entries));
            // The older of the two instants: how long the oldest fact has been waiting.
            update.append("$min", new Document("outboxSince", new Date()));
        }
        if (!commands.isEmpty()) {
            push.append(COMMANDS, lastOf(commands));
        }
        return audit.intoUpdate(push.isEmpty() ? update : update.append("$push", push));
    }

    List<Document> longBodies() {
        return longBodies;
    }

    boolean hasFacts() {
        return !entries.isEmpty();
    }

    private void add(OutgoingFact fact, String body) {
        String counter = StreamNumbers.counterOf(fact.topic());
        Long last = sequences.getLong(counter);
        long sequence = (last == null ? numbers.startOf(id, fact.topic()) : last) + 1;
        sequences.put(counter, sequence);
        String entryId = UUID.randomUUID().toString();
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        boolean inline = length <= INLINE_BODY && inlineBytes + length <= INLINE_BODIES;
        if (inline) {
            inlineBytes += length;
        } else {
            longBodies.add(new Document("_id", entryId)
                    .append("document", id)
                    .append("version", version)
                    .append("since", new Date())
                    .append("body", body));
        }
        String actor = Command.current().map(Command::person).orElse(null);
        entries.add(new OutboxEntry(entryId, fact.topic(), sequence, fact.type(), now, actor, inline ? body : null)
                .toDocument());
    }

    private void remember(Command command) {
        recordOf(command, version).ifPresent(commands::add);
    }

    /** By what a repeat of a command is known; empty for a command without a key. */
    static Optional<Document> recordOf(Command command, long version) {
        return command.remembered()
                .map(key -> new Document("key", key)
                        .append("digest", command.digest())
                        .append("version", version));
    }

    /** Adds commands to those that are remembered, of which the oldest is forgotten when there are many. */
    static Document lastOf(List<Document> commands) {
        return new Document("$each", commands).append("$slice", -REMEMBERED_COMMANDS);
    }
}
