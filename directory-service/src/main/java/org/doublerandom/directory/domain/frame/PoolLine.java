package org.doublerandom.directory.domain.frame;

import java.util.List;
import org.doublerandom.directory.domain.target.Target;

/**
 * A line of the pool: a target that the filter selects, or that an earlier draw of the same line has left unvisited. Who may
 * not be drawn stays in it, with the code that excludes him.
 */
public record PoolLine(Target target, EarlierDraws earlier) {
    /** Does not exist any more; applies whether or not a batch names it. */
    public static final String CLOSED = "CLOSED";

    static final String DRAWN = "DRAWN";
    /** Visited as often as a rule that is in force allows. */
    static final String CAP = "CAP";
    /** Visited for the same items a short time ago. */
    static final String RECENT = "RECENT";

    /** The exclusion rules that the directory can apply to a batch. */
    public static final List<String> EXCLUSIONS = List.of(CLOSED, DRAWN, CAP, RECENT);

    static final String EVERYBODY = "ALL";
    static final String STRUCK = "STRUCK";
    static final String ELIGIBLE = "-";

    public String text() {
        boolean isOpen = target.facts().registration().isOpen();
        Standing standing = earlier.of(target);
        return String.join(
                "\t",
                target.id().value(),
                target.facts().area().code(),
                isOpen && standing == Standing.STRUCK ? STRUCK : EVERYBODY,
                String.valueOf(earlier.hits(target, standing)),
                isOpen ? standing == Standing.DRAWN ? DRAWN : ELIGIBLE : CLOSED);
    }
}
