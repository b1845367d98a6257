package org.doublerandom.draw.domain.voiding;

import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.values.Digest;

/** Where a void record goes in the log, and the salt of its detail text. */
public record VoidSeal(Digest prev, Salt salt) {}
