package org.doublerandom.facts.outbox;

/** A document whose outbox holds facts; its id is the stream's key. */
record WaitingStream(String collection, String id) implements RelayEvent {
    @Override
    public String toString() {
        return collection + " " + id;
    }
}
