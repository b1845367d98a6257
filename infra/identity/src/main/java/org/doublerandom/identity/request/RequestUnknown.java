package org.doublerandom.identity.request;

/** There is no such request, or it is none of the caller's to see. */
public final class RequestUnknown extends RuntimeException {
    public RequestUnknown(String id) {
        super("request " + id + " (expected: one of your authority)");
    }
}
