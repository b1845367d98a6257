package org.doublerandom.publication.domain.log;

import java.time.Instant;

/**
 * A record of an authority's log, as it was told when it was written: whatever is served later must contain it.
 *
 * @param prev digest of the record before
 * @param digest of its text, as told
 */
public record ToldRecord(String authority, String prev, String digest, Instant keptAt) {}
