package org.doublerandom.publication.web.portal;

import java.util.List;
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
        List<PlanView> plans,
        List<DrawView> draws,
        List<ResultView> results,
        List<OverdueView> overdue,
        List<OverdueView> undecided,
        List<UnvisitedView> unvisited,
        Counts counts) {
    record Counts(int items, int lines, int completedDraws, int drawn, long visited, long published, int overdue) {}

    /** The latest draw that was announced, void ones aside. */
    public @Nullable DrawView latest() {
        return draws.stream()
                .filter(draw -> draw.announcement() != null && draw.voided() == null)
                .findFirst()
                .orElse(null);
    }
}
