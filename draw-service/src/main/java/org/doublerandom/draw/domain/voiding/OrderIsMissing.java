package org.doublerandom.draw.domain.voiding;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A completed draw is void by an order of a court or a higher authority only, and the digest of that order is given (protocol §6). */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/evidence")
public final class OrderIsMissing extends Refused {}
