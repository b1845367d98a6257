package org.doublerandom.starter.security;

/** The person's roles do not allow this; also the base of a service's own refusals of that kind. */
public class NotAllowed extends RuntimeException {
    public NotAllowed(String message) {
        super(message);
    }
}
