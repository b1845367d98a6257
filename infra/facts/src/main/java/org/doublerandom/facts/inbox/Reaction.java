package org.doublerandom.facts.inbox;

import java.util.function.BiConsumer;

/**
 * What a service does about one type of fact.
 *
 * @param type the CloudEvents type
 * @param body the consumer's own record: the fields it reads, no more
 */
record Reaction<T>(String type, Class<T> body, BiConsumer<T, Fact> work) {
    void react(T read, Fact fact) {
        work.accept(read, fact);
    }
}
