package org.doublerandom.draw.domain.sampling;

import java.nio.charset.StandardCharsets;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/** The key that turns ids into tickets in one draw (protocol §6). */
public record TicketKey(Suite suite, Digest value) {

    // Neither stratum nor area is in the ticket: a reclassification must not re-roll anybody (protocol §7).
    public Ticket of(TargetId target) {
        return ticket(target.value());
    }

    public Ticket of(TargetId target, InspectorId inspector) {
        return ticket(target.value() + "\t" + inspector.value());
    }

    private Ticket ticket(String name) {
        return new Ticket(suite.of(value.bytes(), name.getBytes(StandardCharsets.US_ASCII)));
    }
}
