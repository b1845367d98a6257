package org.doublerandom.draw.domain.entry;

import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Whom the supervisor adds is of an organisation that is not among the entries (protocol §6). */
@Refusal(Kind.CONFLICT)
public final class OrganisationHasEntered extends Refused {
    OrganisationHasEntered(PartyName organisation) {
        super(organisation);
    }
}
