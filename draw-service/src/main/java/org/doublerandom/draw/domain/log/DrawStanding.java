package org.doublerandom.draw.domain.log;

/** What whoever checks says of an announced draw: is what it was drawn from bound by a scheme, and how does it stand. */
public record DrawStanding(boolean bound, Stage stage) {

    /** How far the records have brought a draw. */
    public enum Stage {
        OPEN,
        COMPLETE,
        VOID
    }
}
