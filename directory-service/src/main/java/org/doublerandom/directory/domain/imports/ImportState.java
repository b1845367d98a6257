package org.doublerandom.directory.domain.imports;

/** How far an import is; REFUSED, CANCELLED and FAILED have imported nothing more than they say. */
public enum ImportState {
    WAITING,
    CHECKING,
    WRITING,
    CANCELLING,
    DONE,
    REFUSED,
    CANCELLED,
    FAILED;

    public boolean isFinal() {
        return this == DONE || this == REFUSED || this == CANCELLED || this == FAILED;
    }
}
