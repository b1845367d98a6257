package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.entry.AddedWitness;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.Digest;

/**
 * A witness was added to an announced draw; the digest of the line goes out at once, so that none is replaced (protocol §6).
 *
 * @param n which addition of the draw, from 1
 */
public record WitnessAdded(DrawId draw, int n, AddedWitness added, Digest digest) implements DrawEvent {}
