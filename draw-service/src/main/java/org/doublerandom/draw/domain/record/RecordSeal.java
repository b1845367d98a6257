package org.doublerandom.draw.domain.record;

import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.values.Digest;

/** Where a record goes in the log, and the salt of its detail text. */
public record RecordSeal(Digest prev, Salt salt) {}
