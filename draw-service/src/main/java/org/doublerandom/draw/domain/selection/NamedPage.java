package org.doublerandom.draw.domain.selection;

import java.util.List;

/** A page of drawn targets with the facts that the directory gave of them right after the draw; they stay as they were. */
public record NamedPage(int page, int pages, List<NamedSelection> selections) {
    public NamedPage {
        selections = List.copyOf(selections);
    }
}
