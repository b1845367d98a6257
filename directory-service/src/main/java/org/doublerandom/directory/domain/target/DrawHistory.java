package org.doublerandom.directory.domain.target;

import java.util.List;
import java.util.Optional;

/** How often a target was drawn, and by whom it was visited last. */
public record DrawHistory(List<Hit> hits, Optional<LastTeam> lastTeam) {
    public static final DrawHistory NONE = new DrawHistory(List.of(), Optional.empty());

    public DrawHistory {
        hits = List.copyOf(hits);
    }

    public int hitsIn(int year) {
        return (int) hits.stream().filter(hit -> hit.year() == year).count();
    }
}
