package org.doublerandom.facts.inbox;

/** How far this service has read each stream of each topic. */
public interface StreamPositions {
    /** The position in the fact's stream; {@link ReadPosition#START} where nothing was read yet. */
    ReadPosition of(Fact fact);

    /**
     * Moves on to the fact, if the position is still the one given: forward only.
     *
     * @param from the number read last; those between it and the fact's are passed over for good
     * @return false when another was faster, or the position was reset
     */
    boolean advance(Fact fact, long from);

    /** Forgets how far the topic was read, so that its facts are applied again when they come again. */
    void forget(String topic);
}
