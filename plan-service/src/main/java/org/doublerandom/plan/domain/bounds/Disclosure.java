package org.doublerandom.plan.domain.bounds;

/** When the public sees whom a draw drew (protocol §11); so far draws are open at once. */
public enum Disclosure {
    OPEN("即时公开");

    private final String words;

    Disclosure(String words) {
        this.words = words;
    }

    /** As the public reads it. */
    public String words() {
        return words;
    }
}
