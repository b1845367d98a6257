package org.doublerandom.facts.work;

/** Another service does not answer, or answers that it cannot serve now: the same call may succeed later. */
public final class ServiceAway extends RuntimeException {
    public ServiceAway(String message, Throwable cause) {
        super(message, cause);
    }

    public ServiceAway(String message) {
        super(message);
    }
}
