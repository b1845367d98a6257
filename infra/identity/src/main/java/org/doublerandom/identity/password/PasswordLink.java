package org.doublerandom.identity.password;

import java.time.Instant;

/** The way to a first password, as it is kept: good once and until then. */
public record PasswordLink(String digest, Instant expires) {
    public boolean isInForceAt(Instant now) {
        return now.isBefore(expires);
    }
}
