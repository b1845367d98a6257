package org.doublerandom.publication.web.portal;

import org.doublerandom.values.Page;
import org.jspecify.annotations.Nullable;

/** Everything the page shows, as texts. */
record PortalPage(
        String authority,
        String asOf,
        int year,
        @Nullable SearchView search,
        FigureView coverage,
        FigureView inTime,
        FigureView published,
        @Nullable FigureRowsView rows,
        Page<PlanView> plans,
        Page<DrawView> draws,
        Page<ResultView> results,
        Page<OverdueView> overdue,
        Page<OverdueView> undecided,
        Page<UnvisitedView> unvisited,
        Counts counts) {
    record Counts(long items, int lines, long completedDraws, long drawn, long visited) {}

    /** The latest draw that was announced, void ones aside. */
    public @Nullable DrawView latest() {
        return draws.rows().stream()
                .filter(draw -> draw.announcement() != null && draw.voided() == null)
                .findFirst()
                .orElse(null);
    }
}
