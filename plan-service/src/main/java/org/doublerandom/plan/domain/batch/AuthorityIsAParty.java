package org.doublerandom.plan.domain.batch;

import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The authority leaves a secret in any case: only other organisations are named beside it (draw protocol §5). */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/ceremony/parties")
public final class AuthorityIsAParty extends Refused {
    AuthorityIsAParty(AuthorityCode authority) {
        super(authority);
    }
}
