package org.doublerandom.inspection.domain.sheet;

import java.time.Instant;
import org.doublerandom.inspection.domain.person.PersonId;
import org.doublerandom.inspection.domain.value.Digest;

/** The target has confirmed these answers, or has refused to before a witness. */
public record TargetSignature(Statement statement, Digest answers, PersonId takenBy, Instant at) {}
