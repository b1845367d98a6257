package org.doublerandom.facts.level;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.facts.inbox.FactNotYetHere;
import org.doublerandom.facts.level.StreamsAhead.Key;
import org.doublerandom.facts.outbox.TopicPositions;
import org.doublerandom.facts.store.StreamNumbers;
import org.doublerandom.facts.store.StreamNumbers.Given;
import org.jspecify.annotations.Nullable;
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

    /** Whether something was found that can be rebuilt as soon as something else is here. */
    boolean isWaiting() {
        return !ahead.waiting().isEmpty();
    }

    /** Tries again what waits. */
    void rebuildWaiting() {
        ahead.waiting().forEach((key, addresses) -> {
            if (!isBehindAnother(key)) {
                rebuild(key, topics.read(addresses));
            }
        });
    }

    private void rebuild(Key key, List<ToldFact> facts) {
        for (ToldFact fact : facts) {
            Given reached = givenOf(fact);
            if (reached.includes(fact.sequence(), fact.id())) {
                continue;
            }
            Attempt attempt = attempt(fact, reached);
            if (!attempt.succeeded()) {
                ahead.waits(key, attempt.waitsFor());
                return;
            }
        }
        ahead.rebuilt(key, facts.get(facts.size() - 1).sequence());
    }

    private void compare(List<ToldFact> facts) {
        Map<String, Map<String, List<ToldFact>>> byTopic = facts.stream()
                .collect(Collectors.groupingBy(
                        ToldFact::topic,
                        LinkedHashMap::new,
                        Collectors.groupingBy(ToldFact::stream, LinkedHashMap::new, Collectors.toList())));
        byTopic.forEach((topic, streams) -> {
            Map<String, Given> given = numbers.of(topic, streams.keySet());
            streams.forEach((stream, told) -> compare(new Key(topic, stream), told, given.get(stream)));
        });
    }

    private void compare(Key key, List<ToldFact> ofOneStream, Given given) {
        Given reached = given;
        for (ToldFact fact : ofOneStream) {
            if (reached.includes(fact.sequence(), fact.id())) {
                if (reached.waiting().containsKey(fact.sequence())) {
                    acknowledged(fact);
                }
                continue;
            }
            if (ahead.undecided().contains(key)) {
                ahead.add(fact, reached.last());
                continue;
            }
            if (isBehindAnother(key)) {
                ahead.add(fact, reached.last());
                ahead.waits(key, "waits for what the same stream told publicly");
                continue;
            }
            Attempt attempt = attempt(fact, reached);
            if (attempt.succeeded()) {
                reached = givenOf(fact);
            } else {
                ahead.add(fact, reached.last());
                ahead.waits(key, attempt.waitsFor());
            }
        }
    }

    /** What was told the services beside a public fact waits for that: rebuilt from it, the state knows what was told beside it. */
    private boolean isBehindAnother(Key key) {
        return OwnTopics.isInternal(key.topic())
                && ahead.undecided().stream()
                        .anyMatch(other -> other.stream().equals(key.stream()) && !OwnTopics.isInternal(other.topic()));
    }

    private void acknowledged(ToldFact fact) {
        Rebuilder rebuilder = rebuilders.get(fact.type());
        if (rebuilder == null) {
            return;
        }
        try {
            rebuilder.acknowledged(fact);
        } catch (RuntimeException e) {
            LOG.warn("{} is on its topic, which the store could not note: it is noted when it is sent again", fact, e);
        }
    }

    private Attempt attempt(ToldFact fact, Given reached) {
        Rebuilder rebuilder = rebuilders.get(fact.type());
        if (rebuilder == null || fact.sequence() != reached.last() + 1) {
            LOG.error("the store lacks {}: no command is taken until an operator has decided", fact);
            return Attempt.FAILED;
        }
        try {
            rebuilder.rebuild(fact);
        } catch (FactNotYetHere e) {
            LOG.warn("the store lacks {}, which is rebuilt as soon as it can be: {}", fact, e.getMessage());
            return new Attempt(false, e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("the store lacks {}, which could not be rebuilt: an operator has to decide", fact, e);
            return Attempt.FAILED;
        }
        LOG.warn("the store lacked {}: rebuilt from the topic", fact);
        numbers.raise(fact.topic(), fact.stream(), fact.sequence(), Map.of(fact.sequence(), fact.id()));
        return Attempt.REBUILT;
    }

    private Given givenOf(ToldFact fact) {
        return numbers.of(fact.topic(), Set.of(fact.stream())).get(fact.stream());
    }

    /** @param waitsFor what must be here before it can succeed; null when another attempt would fail, too */
    private record Attempt(boolean succeeded, @Nullable String waitsFor) {
        static final Attempt REBUILT = new Attempt(true, null);
        static final Attempt FAILED = new Attempt(false, null);
    }
}
