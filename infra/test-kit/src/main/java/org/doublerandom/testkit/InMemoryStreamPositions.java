package org.doublerandom.testkit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.doublerandom.facts.inbox.Fact;
import org.doublerandom.facts.inbox.ReadPosition;
import org.doublerandom.facts.inbox.StreamPositions;

/** Read positions in memory; passes the same contract as those in the store. */
final class InMemoryStreamPositions implements StreamPositions {
    private final Map<String, ReadPosition> positions = new ConcurrentHashMap<>();

    @Override
    public ReadPosition of(Fact fact) {
        return positions.getOrDefault(fact.streamId(), ReadPosition.START);
    }

    @Override
    public synchronized boolean advance(Fact fact, long from) {
        ReadPosition position = of(fact);
        if (position.last() != from) {
            return false;
        }
        positions.put(fact.streamId(), position.after(fact, from));
        return true;
    }

    @Override
    public synchronized void forget(String topic) {
        positions.keySet().removeIf(stream -> stream.startsWith(topic + "|"));
    }
}
