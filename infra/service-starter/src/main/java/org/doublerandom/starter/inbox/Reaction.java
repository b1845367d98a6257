package org.doublerandom.starter.inbox;

/**
 * What this service does about one type of fact; named {@code <Reaction>On<Event>}, one class per type.
 *
 * <p>A reaction must be harmless to repeat: what it creates has an id derived from the fact, what it changes is set or
 * added by a natural key.
 *
 * @param <T> the consumer's own record: the fields it reads, no more
 */
public interface Reaction<T> {
    String type();

    Class<T> body();

    /** @throws FactNotYetHere when the fact refers to one that has not arrived; it is then offered again */
    void react(T body, Fact fact);
}
