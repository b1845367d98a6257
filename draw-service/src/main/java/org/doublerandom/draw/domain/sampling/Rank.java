package org.doublerandom.draw.domain.sampling;

import org.doublerandom.draw.domain.frame.StratumCode;

/** A place of the sample: the how-manieth of which stratum, from 1 (protocol §7). */
public record Rank(StratumCode stratum, long number) {}
