package org.doublerandom.starter.security;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The caller may not read the thing, and so does not learn whether there is one. */
@Refusal(value = Kind.UNKNOWN, code = "no-such-resource")
public final class NotReadable extends Refused {
    NotReadable(String path) {
        super(path);
    }
}
