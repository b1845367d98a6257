package org.doublerandom.draw.domain.protocol;

/** Where a draw's randomness comes from, and who could still have steered it: said wherever the grade is shown (protocol §6). */
public enum Grade {
    /** Secrets of parties, left before the announcement, and dice thrown in public afterwards. */
    LD("Whoever can read the deposits of all parties, together with two witnesses; both key holders together"),
    /** Secrets of at least two organisations alone, deposited between announcement and close. */
    L1("All parties together; whoever reads the deposits, together with the party that deposits last; both key holders"
            + " together"),
    /** A grade of which this version knows nothing: it is not drawn. */
    UNKNOWN("");

    private final String limit;

    Grade(String limit) {
        this.limit = limit;
    }

    public String limit() {
        return limit;
    }

    /** Read as it was told. */
    public static Grade of(String code) {
        for (Grade grade : values()) {
            if (grade.name().equals(code)) {
                return grade;
            }
        }
        return UNKNOWN;
    }
}
