package org.doublerandom.inspection.domain.sheet;

import java.time.Instant;
import org.doublerandom.inspection.domain.person.PersonId;
import org.doublerandom.inspection.domain.value.Digest;

/** A team member has confirmed these answers in his own session. */
public record InspectorSignature(PersonId person, Digest answers, Instant at) {}
