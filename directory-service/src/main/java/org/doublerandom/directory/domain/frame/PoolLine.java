package org.doublerandom.directory.domain.frame;

import java.util.List;
import org.doublerandom.directory.domain.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * A line of the pool: a target that the filter selects, or that an earlier draw of the same line has left unvisited. Who may
 * not be drawn stays in it, with the code that excludes him.
 *
 * @param isStruck whether it is visited now, whatever is drawn
 * @param hits how often it was drawn in the year
 * @param exclusion null where nothing excludes it
 */
public record PoolLine(
        Target target, boolean isStruck, int hits, @Nullable Exclusion exclusion) {
    /** Does not exist any more; applies whether or not a batch names it. */
    public static final String CLOSED = "CLOSED";

    /** An earlier draw of the same line drew it this year. */
    static final String DRAWN = "DRAWN";
    /** Visited as often as a rule that is in force allows. */
    static final String CAP = "CAP";
    /** Visited for the same items a short time ago. */
    static final String RECENT = "RECENT";

    /** The exclusion rules that every batch applies. */
    public static final List<String> EXCLUSIONS = List.of(CLOSED, DRAWN);

    static final String EVERYBODY = "ALL";
    static final String STRUCK = "STRUCK";
    static final String ELIGIBLE = "-";

    public String text() {
        return String.join(
                "\t",
                target.id().value(),
                target.facts().area().code(),
                isStruck ? STRUCK : EVERYBODY,
                String.valueOf(hits),
                code());
    }

    String code() {
        return exclusion == null ? ELIGIBLE : exclusion.code();
    }
}
