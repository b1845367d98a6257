package org.doublerandom.publication.domain.log;

/** A serial of an authority that was reserved for a draw and has no record yet. */
public record OpenSerial(long serial, String plan) {}
