package org.doublerandom.starter.security;

/** The token names an authority that this installation does not serve. */
public final class UnknownAuthority extends RuntimeException {
    UnknownAuthority(String code) {
        super("authority '" + code + "' (expected: one of doublerandom.authorities)");
    }
}
