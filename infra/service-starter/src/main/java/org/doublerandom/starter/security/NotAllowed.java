package org.doublerandom.starter.security;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The person's roles do not allow this; also the base of a service's own refusals of that kind. */
@Refusal(Kind.NOT_ALLOWED)
public class NotAllowed extends Refused {
    public NotAllowed(String message) {
        super(message);
    }
}
