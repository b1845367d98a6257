package org.doublerandom.directory.domain.inspector;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The directory of the person's authority knows nobody who signs in like this. */
@Refusal(Kind.UNKNOWN)
public final class NotAnInspector extends Refused {
    public NotAnInspector(PersonId person) {
        super(person.value());
    }
}
