package org.doublerandom.identity.request;

/** What was decided is not decided anew. */
public final class RequestDecided extends RuntimeException {
    public RequestDecided(AccountRequest request) {
        super("request " + request.id() + ": " + request.status() + " (expected: one that waits)");
    }
}
