package org.doublerandom.directory.domain.imports;

/** How far an import is; REFUSED and FAILED have imported nothing more than they say. */
public enum ImportState {
    WAITING,
    CHECKING,
    WRITING,
    DONE,
    REFUSED,
    FAILED;

    public boolean isFinal() {
        return this == DONE || this == REFUSED || this == FAILED;
    }
}
