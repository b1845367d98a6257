package org.doublerandom.draw.domain.batch;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Without throws and witnesses fixed by its release, a batch cannot be drawn (protocol §6). */
@Refusal(Kind.CONFLICT)
public final class SchemeNotFixed extends Refused {}
