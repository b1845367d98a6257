package org.doublerandom.facts.level;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.facts.outbox.TopicPositions;
import org.doublerandom.facts.store.StreamNumbers;
import org.doublerandom.facts.store.StreamNumbers.Given;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares what this service has told with what its store has: a stream of which the topic holds more is rebuilt where
 * somebody can, else it is noted as ahead.
 */
final class Comparison {
    private static final Logger LOG = LoggerFactory.getLogger(Comparison.class);

    private final OwnTopics topics;
    private final TopicPositions positions;
    private final StreamNumbers numbers;
    private final StreamsAhead ahead;
    private final Map<String, Rebuilder> rebuilders;

    Comparison(
            OwnTopics topics,
            TopicPositions positions,
            StreamNumbers numbers,
            StreamsAhead ahead,
            List<Rebuilder> rebuilders) {
        this.topics = topics;
        this.positions = positions;
        this.numbers = numbers;
        this.ahead = ahead;
        this.rebuilders = rebuilders.stream().collect(Collectors.toMap(Rebuilder::type, one -> one));
    }

    void run() {
        topics.read(positions, this::compare);
    }

    private void compare(List<ToldFact> facts) {
        Map<String, Map<String, List<ToldFact>>> byTopic = facts.stream()
                .collect(Collectors.groupingBy(
                        ToldFact::topic,
                        LinkedHashMap::new,
                        Collectors.groupingBy(ToldFact::stream, LinkedHashMap::new, Collectors.toList())));
        byTopic.forEach((topic, streams) -> {
            Map<String, Given> given = numbers.of(topic, streams.keySet());
            streams.forEach((stream, told) -> compare(told, given.get(stream)));
        });
    }

    private void compare(List<ToldFact> ofOneStream, Given given) {
        Given reached = given;
        for (ToldFact fact : ofOneStream) {
            if (reached.includes(fact.sequence(), fact.id())) {
                continue;
            }
            if (isRebuilt(fact, reached)) {
                numbers.raise(fact.topic(), fact.stream(), fact.sequence(), Map.of(fact.sequence(), fact.id()));
                reached = numbers.of(fact.topic(), Set.of(fact.stream())).get(fact.stream());
            } else {
                ahead.add(fact, reached.last());
            }
        }
    }

    private boolean isRebuilt(ToldFact fact, Given reached) {
        Rebuilder rebuilder = rebuilders.get(fact.type());
        if (rebuilder == null
                || fact.sequence() != reached.last() + 1
                || ahead.undecided().contains(new StreamsAhead.Key(fact.topic(), fact.stream()))) {
            LOG.error("the store lacks {}: no command is taken until an operator has decided", fact);
            return false;
        }
        try {
            rebuilder.rebuild(fact);
            LOG.warn("the store lacked {}: rebuilt from the topic", fact);
            return true;
        } catch (RuntimeException e) {
            LOG.error("the store lacks {}, which could not be rebuilt", fact, e);
            return false;
        }
    }
}
