package org.doublerandom.facts.outbox;

import java.util.Set;

/** The collections whose documents may hold outgoing facts: those that have told one. */
@FunctionalInterface
public interface OutboxCollections {
    Set<String> names();
}
