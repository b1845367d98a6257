package org.doublerandom.publication.domain.log;

import java.util.List;

/**
 * An authority's log: how it stood when it was compared last, and what its records say of voids and alterations.
 *
 * @param open its serials that had no record then
 */
public record WatchedLog(LogWatch watch, Interventions interventions, List<OpenSerial> open) {
    public WatchedLog {
        open = List.copyOf(open);
    }
}
