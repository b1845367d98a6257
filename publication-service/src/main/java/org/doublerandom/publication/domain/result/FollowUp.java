package org.doublerandom.publication.domain.result;

/** What follows from a result, as far as the public is told (后续处置); unknown where a category is. */
public enum FollowUp {
    NONE("无需后续处置"),
    IN_PROGRESS("后续处置中"),
    UNKNOWN("后续处置待明确");

    private final String chinese;

    FollowUp(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
