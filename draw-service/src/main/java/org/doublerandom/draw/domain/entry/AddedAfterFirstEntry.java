package org.doublerandom.draw.domain.entry;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Approver and draw officer add witnesses before the first entry only (protocol §6). */
@Refusal(Kind.CONFLICT)
public final class AddedAfterFirstEntry extends Refused {
    public AddedAfterFirstEntry(PersonId person) {
        super(person);
    }
}
