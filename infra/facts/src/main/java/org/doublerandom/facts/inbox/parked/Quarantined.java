package org.doublerandom.facts.inbox.parked;

import java.time.Instant;

/**
 * A message that is no fact of its topic.
 *
 * @param id its address
 */
public record Quarantined(String id, String topic, int partition, long offset, String reason, Instant since) {}
