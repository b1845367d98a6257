package org.doublerandom.facts.inbox.parked;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One person asks that the obstacle of a stream be given up; another has to approve.
 *
 * @param id of the command that asked
 * @param head id of the parked fact it stands at
 * @param missing the first number that is missing, where a hole is to be filled
 */
public record DiscardRequest(
        String id, String head, @Nullable Long missing, String reason, String requestedBy, Instant requestedAt) {

    boolean isAbout(ParkedStream parked) {
        return head.equals(parked.head()) && Objects.equals(missing, parked.missing());
    }
}
