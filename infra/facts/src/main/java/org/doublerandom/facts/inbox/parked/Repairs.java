package org.doublerandom.facts.inbox.parked;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What persons see and do about streams that stand. */
public final class Repairs {
    private static final Logger LOG = LoggerFactory.getLogger(Repairs.class);

    private final ParkedStreams parked;
    private final Quarantine quarantine;
    private final Tombstones tombstones;
    private final TopicReader topics;

    public Repairs(ParkedStreams parked, Quarantine quarantine, Tombstones tombstones, TopicReader topics) {
        this.parked = parked;
        this.quarantine = quarantine;
        this.tombstones = tombstones;
        this.topics = topics;
    }

    public Page<ParkedStream> parked(PageRequest page) {
        return parked.list(page);
    }

    public Page<Quarantined> quarantined(PageRequest page) {
        return quarantine.list(page);
    }

    public Page<Tombstone> tombstones(PageRequest page) {
        return tombstones.list(page);
    }

    public ParkedStream stream(String id) {
        return parked.find(id).orElseThrow(() -> new NotParked(id));
    }

    /** The first of its facts, in order. */
    public List<ParkedFact> facts(String id, int limit) {
        return parked.facts(id, limit);
    }

    /** The message at which the stream stands, read again from its topic. */
    public ConsumerRecord<String, byte[]> head(ParkedStream stream) {
        ParkedFact head = parked.fact(stream.head()).orElseThrow(() -> new NotParked(stream.id()));
        return topics.read(head.address());
    }

    /** Has the stream tried again at once. */
    public ParkedStream replay(String id, String person) {
        stream(id);
        LOG.info("{} is tried again on the word of {}", id, person);
        parked.tryNow(id);
        return stream(id);
    }

    /** @param request id of the command; a repeat answers the same */
    public DiscardRequest requestDiscard(String id, String request, String person, String reason) {
        ParkedStream stream = stream(id);
        DiscardRequest open = stream.discard();
        if (open != null && open.id().equals(request)) {
            return open;
        }
        if (open != null && open.isAbout(stream)) {
            throw new DiscardAlreadyRequested(open);
        }
        DiscardRequest asked = new DiscardRequest(
                request,
                stream.head(),
                stream.missing(),
                reason,
                person,
                Instant.now().truncatedTo(ChronoUnit.MILLIS));
        parked.setDiscard(id, asked);
        return asked;
    }

    /** A second person agrees: the obstacle is given up, and the stream goes on. A repeat does nothing anew. */
    public Tombstone approveDiscard(String id, String request, String person) {
        Tombstone tombstone = tombstones
                .find(request)
                .filter(known -> known.approvedBy().equals(person))
                .orElseGet(() -> approved(stream(id), request, person));
        tombstones.keep(tombstone);
        tombstones.fill(tombstone);
        Optional.ofNullable(tombstone.address()).flatMap(parked::fact).ifPresent(parked::remove);
        parked.find(id)
                .filter(stream ->
                        stream.discard() != null && stream.discard().id().equals(request))
                .ifPresent(stream -> {
                    parked.setDiscard(id, null);
                    parked.tryNow(id);
                });
        return tombstone;
    }

    private Tombstone approved(ParkedStream stream, String request, String person) {
        DiscardRequest asked = stream.discard();
        if (asked == null || !asked.id().equals(request) || !asked.isAbout(stream)) {
            throw new DiscardOutdated(stream.id(), request);
        }
        if (asked.requestedBy().equals(person)) {
            throw new SecondPersonNeeded(person);
        }
        LOG.warn(
                "given up, {} asked, {} approved, {}: {}",
                asked.requestedBy(),
                person,
                asked.reason(),
                stream.reason());
        ParkedFact head = parked.fact(stream.head()).orElseThrow(() -> new DiscardOutdated(stream.id(), request));
        return Tombstone.of(stream, head, asked, person);
    }
}
