package org.doublerandom.identity.request;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** What was decided is not decided anew. */
@Refusal(Kind.CONFLICT)
public final class RequestDecided extends Refused {
    public RequestDecided(AccountRequest request) {
        super(request.id(), request.status());
    }
}
