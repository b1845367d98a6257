package org.doublerandom.draw.domain;

import java.util.Locale;

/** A file of a draw that can be fetched, and whether everybody may see it (protocol §11, mode OPEN). */
public enum DrawFile {
    ANNOUNCEMENT(true),
    POOL(true),
    SEED(true),
    READINGS(true),
    OUTCOME(true),
    VOID(true),
    ROSTER(false),
    CONFLICTS(false),
    OUTCOME_FULL(false),
    VOID_DETAIL(false);

    private final boolean isPublic;

    DrawFile(boolean isPublic) {
        this.isPublic = isPublic;
    }

    public boolean isPublic() {
        return isPublic;
    }

    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }
}
