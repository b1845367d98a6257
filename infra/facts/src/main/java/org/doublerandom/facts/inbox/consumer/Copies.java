package org.doublerandom.facts.inbox.consumer;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.doublerandom.facts.inbox.StreamPositions;
import org.doublerandom.facts.inbox.parked.ParkedStreams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What this service keeps of the facts of others: it can be made again from the topics at any time. */
public final class Copies {
    private static final Logger LOG = LoggerFactory.getLogger(Copies.class);

    private final Set<String> topics;
    private final StreamPositions positions;
    private final ParkedStreams parked;
    private final ReadOffsets offsets;

    Copies(Set<String> topics, StreamPositions positions, ParkedStreams parked, ReadOffsets offsets) {
        this.topics = new TreeSet<>(topics);
        this.positions = positions;
        this.parked = parked;
        this.offsets = offsets;
    }

    /** The topics that this service reads. */
    public Set<String> topics() {
        return Set.copyOf(topics);
    }

    /**
     * Has every fact of the topics applied again, in order; what is kept already does not change by it.
     *
     * @param command id of the command; a repeat changes nothing
     */
    public void rebuild(List<String> rebuilt, String command) {
        for (String topic : rebuilt) {
            if (!topics.contains(topic)) {
                throw new IllegalArgumentException(topic + ": not read here (expected: one of " + topics + ")");
            }
        }
        for (String topic : rebuilt) {
            if (offsets.lastCommandOf(topic).equals(command)) {
                continue;
            }
            LOG.info("{} is read again from its beginning", topic);
            // Twice: after a crash in between everything is still read again, and what a copy has read in between is
            // read again with the others.
            offsets.startAnew(topic, "");
            positions.forget(topic);
            parked.forget(topic);
            offsets.startAnew(topic, command);
        }
    }
}
