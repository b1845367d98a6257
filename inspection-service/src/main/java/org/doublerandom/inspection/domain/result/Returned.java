package org.doublerandom.inspection.domain.result;

import java.time.Instant;
import org.doublerandom.inspection.domain.person.PersonId;
import org.doublerandom.inspection.domain.value.PlainText;

/** An entry that a reviewer has sent back; it stays readable with the reason. */
public record Returned(Entry entry, PersonId reviewer, PlainText reason, Instant at) {}
