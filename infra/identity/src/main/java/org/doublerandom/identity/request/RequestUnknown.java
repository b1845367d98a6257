package org.doublerandom.identity.request;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** There is no such request, or it is none of the caller's to see. */
@Refusal(value = Kind.UNKNOWN, code = "unknown-request")
public final class RequestUnknown extends RuntimeException {
    public RequestUnknown(String id) {
        super("request " + id + " (expected: one of your authority)");
    }
}
