package org.doublerandom.inspection.domain.result;

import java.time.Instant;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.values.PersonId;

/** An entry that a reviewer has sent back; it stays readable with the reason. */
public record Returned(Entry entry, PersonId reviewer, Wording reason, Instant at) {}
