package org.doublerandom.starter.security;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The token names an authority that this installation does not serve. */
@Refusal(Kind.NOT_ALLOWED)
public final class UnknownAuthority extends Refused {
    UnknownAuthority(String code) {
        super(code);
    }
}
