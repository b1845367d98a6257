package org.doublerandom.facts.inbox.parked;

import org.doublerandom.facts.inbox.Address;
import org.doublerandom.facts.inbox.Arrival;

/**
 * A fact of a parked stream: its place on the topic, where it is read again.
 *
 * @param id its address
 * @param parked id of the stream
 */
public record ParkedFact(
        String id, String parked, String topic, int partition, long offset, long sequence, String factId, String type) {

    static ParkedFact of(Arrival arrival) {
        Address address = arrival.address();
        return new ParkedFact(
                address.id(),
                arrival.fact().streamId(),
                address.topic(),
                address.partition(),
                address.offset(),
                arrival.fact().sequence(),
                arrival.fact().id(),
                arrival.fact().type());
    }

    public Address address() {
        return new Address(topic, partition, offset);
    }
}
