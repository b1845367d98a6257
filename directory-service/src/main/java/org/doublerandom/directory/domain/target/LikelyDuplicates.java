package org.doublerandom.directory.domain.target;

import java.util.List;
import org.doublerandom.directory.domain.TargetId;

/**
 * Entries that may be one target, which then would have several tickets in a draw.
 *
 * @param alike what they have in common, folded
 * @param targets two or more, in the order of their ids
 */
public record LikelyDuplicates(Why why, String alike, List<TargetId> targets) {
    /** Why they may be one. */
    public enum Why {
        NAME_AND_ADDRESS,
        /** The same number, once as id and once as number in a register, or of two offices. */
        REGISTER_NUMBER
    }

    public LikelyDuplicates {
        targets = List.copyOf(targets);
    }

    /** By which they are listed: no two are alike in it. */
    public String key() {
        return why + " " + alike;
    }
}
