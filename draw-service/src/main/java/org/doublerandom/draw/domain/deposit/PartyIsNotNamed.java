package org.doublerandom.draw.domain.deposit;

import java.util.List;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Only parties that the scheme names leave secrets; who they are is public before the files are frozen. */
@Refusal(Kind.CONFLICT)
public final class PartyIsNotNamed extends Refused {
    public PartyIsNotNamed(PartyName party, List<PartyName> named) {
        super(party, named);
    }
}
