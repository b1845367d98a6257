package org.doublerandom.facts.outbox;

/** Told by the store, right after a write, that an aggregate's document holds facts to publish. */
@FunctionalInterface
public interface Outbox {
    void wake(String collection, String id);
}
