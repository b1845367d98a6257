package org.doublerandom.facts.outbox;

/** Says how the domain events of a service travel; one bean per service, in its messaging ring. */
@FunctionalInterface
public interface WireFormat {
    OutgoingFact of(Object event);
}
