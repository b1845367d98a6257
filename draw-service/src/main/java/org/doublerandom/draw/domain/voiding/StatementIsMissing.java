package org.doublerandom.draw.domain.voiding;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/**
 * That a deposit opens with neither key, or that nobody knows of a copy of a lost file, is stated by both persons, and the digest of what
 * they state is given (protocol §6).
 */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/evidence")
public final class StatementIsMissing extends Refused {}
