package org.doublerandom.values.refusal;

/** Why something is refused; the answer's status follows from it. */
public enum Kind {
    /** What was sent cannot be understood. */
    INVALID,
    NOT_SIGNED_IN,
    NOT_ALLOWED,
    UNKNOWN,
    /** The state of things does not allow it now. */
    CONFLICT,
    /** Somebody else has changed meanwhile what this starts from. */
    STALE,
    TOO_LARGE,
    /** What was sent is understood and breaks a rule. */
    UNPROCESSABLE,
    /** What this starts from has to be named. */
    PRECONDITION_REQUIRED,
    TOO_MANY,
    /** What is needed does not answer; it may a little later. */
    AWAY;

    /** Whether the mistake stands at a place in what was sent. */
    public boolean hasPlace() {
        return this == INVALID || this == UNPROCESSABLE;
    }
}
