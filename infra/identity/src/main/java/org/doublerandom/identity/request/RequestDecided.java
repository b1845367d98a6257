package org.doublerandom.identity.request;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** What was decided is not decided anew. */
@Refusal(Kind.CONFLICT)
public final class RequestDecided extends RuntimeException {
    public RequestDecided(AccountRequest request) {
        super("request " + request.id() + ": " + request.status() + " (expected: one that waits)");
    }
}
