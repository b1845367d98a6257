package org.doublerandom.directory.domain.frame;

import org.doublerandom.directory.domain.target.Target;

/** A line of the pool: a target that the filter selects. Who is not open stays in it, with the code that excludes him. */
public record PoolLine(Target target, int year) {
    /** The exclusion rules that the directory can apply to a batch. */
    public static final String CLOSED = "CLOSED";

    private static final String STRATUM = "ALL";
    private static final String ELIGIBLE = "-";

    public String text() {
        return String.join(
                "\t",
                target.id().value(),
                target.facts().area().code(),
                STRATUM,
                String.valueOf(target.history().hitsIn(year)),
                target.facts().registration().isOpen() ? ELIGIBLE : CLOSED);
    }
}
