package org.doublerandom.publication.domain.file;

/** How an inspection stands with its deadline for publishing. */
public enum Punctuality {
    IN_TIME("按期公示"),
    LATE("超期公示"),
    OVERDUE("超期未公示"),
    NOT_DUE("未到期"),
    /** The deadline is over as far as is known, and hangs on a calendar that has not been arranged yet. */
    UNDECIDED("期限待定");

    private final String chinese;

    Punctuality(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether the inspection counts for the punctuality figure: its deadline is over, or it was published before. */
    public boolean isDue() {
        return this != NOT_DUE && this != UNDECIDED;
    }

    public boolean isPublished() {
        return this == IN_TIME || this == LATE;
    }
}
