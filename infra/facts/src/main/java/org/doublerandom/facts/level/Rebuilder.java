package org.doublerandom.facts.level;

import org.doublerandom.facts.inbox.FactNotYetHere;

/**
 * Makes an aggregate again what it was when it told a fact, after the store was restored to before it; one bean per type.
 *
 * <p>It stores the state without telling anything: the fact is on the topic. It may be called again for the same fact, so
 * it must be harmless to repeat. Facts of a stream come in their order, each directly behind what the store has.
 */
public interface Rebuilder {
    String type();

    /**
     * @throws FactNotYetHere when the state needs something that was lost, too, and comes again from another's topic: the
     *     stream stays undecided, and it is tried again until an operator decides otherwise
     */
    void rebuild(ToldFact fact);

    /**
     * The store has the fact, and does not know yet that the topic has it: the service broke off between the two, or was
     * restored to there. The relay sends it again; what counts is when it was there first.
     */
    default void acknowledged(ToldFact fact) {}
}
