package org.doublerandom.draw.domain.batch;

import org.doublerandom.values.Digest;

/** An inspection item of the batch and the guide version that its release fixed; only passed on. */
public record ItemRef(String item, String number, String name, String guide, int version, Digest digest) {}
