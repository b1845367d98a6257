package org.doublerandom.draw.domain;

import java.util.ArrayList;
import java.util.List;

/** A page of drawn targets, at most 100, with the items of the batch; pages are numbered from 1 in the order of ids. */
public record TargetsSelected(DrawId draw, int page, int pages, List<Selection> selections, List<ItemRef> items)
        implements DrawEvent {
    private static final int MOST = 100;

    public TargetsSelected {
        selections = List.copyOf(selections);
        items = List.copyOf(items);
    }

    static List<TargetsSelected> pagesOf(CompletedDraw completed) {
        List<Selection> all = completed.selections();
        List<ItemRef> items = completed.basis().scheme().items();
        int pages = (all.size() + MOST - 1) / MOST;
        List<TargetsSelected> selected = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            List<Selection> some = all.subList(page * MOST, Math.min(all.size(), (page + 1) * MOST));
            selected.add(new TargetsSelected(completed.id(), page + 1, pages, some, items));
        }
        return selected;
    }
}
