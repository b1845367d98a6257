package org.doublerandom.facts.store;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A command wants to create what another command has created already. */
@Refusal(Kind.CONFLICT)
public final class AlreadyExists extends Refused {
    public AlreadyExists(String collection, String id) {
        super(collection, id);
    }
}
