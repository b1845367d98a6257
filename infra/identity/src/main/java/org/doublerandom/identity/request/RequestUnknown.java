package org.doublerandom.identity.request;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** There is no such request, or it is none of the caller's to see. */
@Refusal(value = Kind.UNKNOWN, code = "unknown-request")
public final class RequestUnknown extends Refused {
    public RequestUnknown(String id) {
        super(id);
    }
}
