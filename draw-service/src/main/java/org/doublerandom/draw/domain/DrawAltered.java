package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.altering.Alteration;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.Digest;

/**
 * A completed draw was altered by a strike or a change; carries the public record.
 *
 * @param n the how-manieth alteration of this draw, from 1
 * @param digest of the record, as the next one names it: in the suite of the last announcement in the log
 */
public record DrawAltered(DrawId draw, int n, Alteration alteration, Digest digest) implements DrawEvent {}
