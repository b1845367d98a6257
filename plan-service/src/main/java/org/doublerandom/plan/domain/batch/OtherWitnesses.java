package org.doublerandom.plan.domain.batch;

import java.util.List;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Whoever confirms a batch names its witnesses, so that nobody confirms whom he has not seen. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/witnesses")
public final class OtherWitnesses extends Refused {
    OtherWitnesses(List<PersonId> proposed) {
        super(proposed.stream().map(PersonId::value).toList());
    }
}
