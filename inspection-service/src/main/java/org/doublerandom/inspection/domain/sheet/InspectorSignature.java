package org.doublerandom.inspection.domain.sheet;

import java.time.Instant;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;

/** A team member has confirmed these answers in his own session. */
public record InspectorSignature(PersonId person, Digest answers, Instant at) {}
