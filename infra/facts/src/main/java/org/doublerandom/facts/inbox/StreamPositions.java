package org.doublerandom.facts.inbox;

/** How far this service has read each stream of each topic. */
public interface StreamPositions {
    /** The position in the fact's stream; {@link ReadPosition#START} where nothing was read yet. */
    ReadPosition of(Fact fact);

    /** Notes that the fact was applied. */
    void advance(Fact fact);
}
