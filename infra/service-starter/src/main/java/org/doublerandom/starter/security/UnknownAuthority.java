package org.doublerandom.starter.security;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** The token names an authority that this installation does not serve. */
@Refusal(Kind.NOT_ALLOWED)
public final class UnknownAuthority extends RuntimeException {
    UnknownAuthority(String code) {
        super("authority '" + code + "' (expected: one of doublerandom.authorities)");
    }
}
