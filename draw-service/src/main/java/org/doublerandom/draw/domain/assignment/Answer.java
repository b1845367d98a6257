package org.doublerandom.draw.domain.assignment;

/** How the last record was answered: which branch of protocol §8, and how many pairs were released for it. */
public record Answer(Branch branch, int released) {
    public static final Answer DRAWN = new Answer(Branch.DRAWN, 0);
    static final Answer NOTHING_TO_FILL = new Answer(Branch.NOTHING_TO_FILL, 0);
    static final Answer FROM_STEP_1 = new Answer(Branch.FROM_STEP_1, 0);
    static final Answer OPEN = new Answer(Branch.OPEN, 0);

    /** In the order in which they are tried. */
    public enum Branch {
        /** The draw itself. */
        DRAWN,
        /** No place is open, hence nothing is released. */
        NOTHING_TO_FILL,
        /** With the L, b and x in force, after so many accepted pairs were released from the last backwards. */
        RELEASED,
        /** Anew, with the pairs of visits begun as given. */
        FROM_STEP_1,
        /** The most places under the caps alone, the rest stay open. */
        OPEN
    }

    static Answer released(int pairs) {
        return new Answer(Branch.RELEASED, pairs);
    }
}
