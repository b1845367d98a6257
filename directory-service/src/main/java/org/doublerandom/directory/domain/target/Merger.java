package org.doublerandom.directory.domain.target;

import java.time.Instant;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.values.PersonId;

/**
 * Two entries that turned out to be one target.
 *
 * @param old the entry that is drawn no more; its id keeps pointing to the other one
 * @param into the entry that stands for both
 */
public record Merger(TargetId old, TargetId into, String reason, PersonId by, Instant at) {
    public Merger {
        if (old.equals(into)) {
            throw new MergedIntoItself(old);
        }
    }
}
