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
        return positions.getOrDefault(idOf(fact), ReadPosition.START);
    }

    @Override
    public void advance(Fact fact) {
        positions.put(idOf(fact), of(fact).after(fact));
    }

    private static String idOf(Fact fact) {
        return fact.topic() + "|" + fact.stream();
    }
}
