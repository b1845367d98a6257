package org.doublerandom.draw.domain.entry;

import java.time.Instant;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Dice fall only when outsiders can hold the announcement: before that no entry is accepted (protocol §6). */
@Refusal(Kind.CONFLICT)
public final class EntryIsEarly extends Refused {
    EntryIsEarly(Instant at, Instant earliest) {
        super(at, earliest);
    }
}
