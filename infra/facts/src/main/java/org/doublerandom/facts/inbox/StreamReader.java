package org.doublerandom.facts.inbox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one fact: sequence check, the reaction for its type, then the new position.
 *
 * <p>After a crash between reaction and position the fact comes again and its reaction is repeated, which reactions
 * must bear. Types without a reaction only advance the stream.
 */
public final class StreamReader {
    /** What became of a fact that was not refused. */
    public enum Outcome {
        APPLIED,
        IGNORED,
        SEEN
    }

    private final StreamPositions positions;
    private final Reactions reactions;
    private final JsonMapper json;

    public StreamReader(StreamPositions positions, Reactions reactions, JsonMapper json) {
        this.positions = positions;
        this.reactions = reactions;
        // A later version of the producer may add fields; strictness is for people's input.
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** @throws RuntimeException what keeps the fact from being applied; see {@link Obstacle} */
    public Outcome read(Arrival arrival) {
        Fact fact = arrival.fact();
        requireItsPlace(arrival);
        while (positions.of(fact).isBefore(fact)) {
            if (reactions.isTooNew(fact.type())) {
                throw new UnreadableFact(fact, "a newer version than is known here");
            }
            Optional<Reaction<?>> reaction = reactions.to(fact.type());
            reaction.ifPresent(known -> react(known, arrival.body(), fact));
            // Another reader of the stream may have been faster; then the new position decides anew.
            if (positions.advance(fact, fact.sequence() - 1)) {
                return reaction.isEmpty() ? Outcome.IGNORED : Outcome.APPLIED;
            }
        }
        return Outcome.SEEN;
    }

    private void requireItsPlace(Arrival arrival) {
        Fact fact = arrival.fact();
        if (!arrival.isFromItsTopicsService()) {
            throw new ForeignSource(arrival);
        }
        if (fact.sequence() <= 0) {
            throw new UnreadableFact(fact, "sequence " + fact.sequence() + " (expected: 1 or more)");
        }
    }

    private <T> void react(Reaction<T> reaction, byte @Nullable [] payload, Fact fact) {
        if (payload == null) {
            throw new UnreadableFact(fact, "no body (expected: a JSON document)");
        }
        T body;
        try {
            body = json.readValue(payload, reaction.body());
        } catch (JacksonException e) {
            throw new UnreadableFact(fact, e);
        }
        if (body == null) {
            throw new UnreadableFact(fact, "body null (expected: a JSON document)");
        }
        try {
            reaction.react(body, fact);
        } catch (LinkageError | StackOverflowError | AssertionError e) {
            throw new ReactionBroke(fact, e);
        } catch (RuntimeException e) {
            throw reactions.isWaiting(e) && !(e instanceof FactNotYetHere)
                    ? new FactNotYetHere(String.valueOf(e.getMessage()))
                    : e;
        }
    }
}
