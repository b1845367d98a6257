package org.doublerandom.plan.domain.bounds;

/** When the public sees whom a draw drew (protocol §11); so far draws are open at once. */
public enum Disclosure {
    OPEN
}
