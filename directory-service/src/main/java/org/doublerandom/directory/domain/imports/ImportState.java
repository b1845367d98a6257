package org.doublerandom.directory.domain.imports;

/** How far an import is; REFUSED, CANCELLED and FAILED have imported nothing more than they say. */
public enum ImportState {
    WAITING,
    CHECKING,
    /** A person has to say how its file is to be read. */
    ASKING,
    /** What it would do is told; a person carries it out, or cancels it. */
    EXAMINED,
    WRITING,
    CANCELLING,
    DONE,
    REFUSED,
    CANCELLED,
    FAILED;

    public boolean isFinal() {
        return this == DONE || this == REFUSED || this == CANCELLED || this == FAILED;
    }

    /** Whether it goes on by itself. */
    public boolean isAtWork() {
        return !isFinal() && this != ASKING && this != EXAMINED;
    }
}
