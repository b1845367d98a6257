package org.doublerandom.inspection.domain.result;

import java.time.Instant;
import org.doublerandom.values.PersonId;

/** A second person has reviewed the entry and stands by it. */
public record Acceptance(int revision, PersonId reviewer, Instant at) {

    public static final int FIRST_REVISION = 1;
}
