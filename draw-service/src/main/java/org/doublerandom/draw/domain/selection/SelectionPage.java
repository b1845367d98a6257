package org.doublerandom.draw.domain.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;

/** A page of drawn targets, at most 100; pages are numbered from 1 in the order of ids. */
public record SelectionPage(int page, int pages, List<Selection> selections) {
    private static final int MOST = 100;

    public SelectionPage {
        selections = List.copyOf(selections);
    }

    public static List<SelectionPage> of(List<Selection> all) {
        int pages = (all.size() + MOST - 1) / MOST;
        List<SelectionPage> cut = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            cut.add(new SelectionPage(
                    page + 1, pages, all.subList(page * MOST, Math.min(all.size(), (page + 1) * MOST))));
        }
        return cut;
    }

    public List<TargetId> targets() {
        return selections.stream().map(Selection::target).toList();
    }

    /** Everybody in a team of this page, once. */
    public SortedSet<InspectorId> inspectors() {
        SortedSet<InspectorId> inspectors = new TreeSet<>();
        selections.forEach(selection -> inspectors.addAll(selection.team()));
        return inspectors;
    }

    /** Whether the page gives names to exactly these. */
    public boolean isNamedBy(NamedPage other) {
        return other.selections().stream()
                .map(named -> new Selection(
                        named.target().target(),
                        named.team().stream().map(InspectorFacts::inspector).toList()))
                .toList()
                .equals(selections);
    }

    public NamedPage named(DirectoryFacts facts) {
        return new NamedPage(page, pages, selections.stream().map(facts::named).toList());
    }
}
