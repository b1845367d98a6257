package org.doublerandom.draw.domain.duties;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** By law a draw is void with the approval of the supervisor from outside, for any other reason with that of an approver (protocol §6). */
@Refusal(Kind.CONFLICT)
public final class AnotherApproves extends Refused {
    AnotherApproves(PersonId person, Role expected) {
        super(person, expected);
    }
}
