package org.doublerandom.identity.request;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** What takes two administrators takes two who are in office when it is decided. */
@Refusal(Kind.CONFLICT)
public final class AskerNotInOffice extends Refused {
    public AskerNotInOffice(String person) {
        super(person);
    }
}
