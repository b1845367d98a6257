package org.doublerandom.inspection.domain.sheet;

import java.time.Instant;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;

/** The target has confirmed these answers, or has refused to before a witness. */
public record TargetSignature(Statement statement, Digest answers, PersonId takenBy, Instant at) {}
