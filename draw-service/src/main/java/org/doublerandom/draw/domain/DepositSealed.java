package org.doublerandom.draw.domain;

import java.time.Instant;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.seal.Seals;

/**
 * A party's deposit was accepted; both its seals are public from then on, so that nobody can spoil them afterwards (protocol §6).
 *
 * @param n which deposit of the draw, from 1: the authority's own
 * @param sealed of its secret
 */
public record DepositSealed(DrawId draw, int n, Deposit deposit, Seals sealed, Instant at) implements DrawEvent {}
