package org.doublerandom.identity.tokens;

/** Somebody in one of his sign-ins. */
public interface SignedIn {
    /** Opaque id of this sign-in. */
    String session();
}
