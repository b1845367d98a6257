package org.doublerandom.starter.security;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** The person's roles do not allow this; also the base of a service's own refusals of that kind. */
@Refusal(Kind.NOT_ALLOWED)
public class NotAllowed extends RuntimeException {
    public NotAllowed(String message) {
        super(message);
    }
}
