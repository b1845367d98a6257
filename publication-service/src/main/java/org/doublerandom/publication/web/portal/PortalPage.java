package org.doublerandom.publication.web.portal;

import java.util.List;
import org.doublerandom.values.Page;
import org.jspecify.annotations.Nullable;

/** Everything the page shows, as texts. */
record PortalPage(
        String authority,
        List<Choice> authorities,
        String asOf,
        int year,
        @Nullable SearchView search,
        FigureView coverage,
        FigureView inTime,
        FigureView published,
        @Nullable FigureRowsView rows,
        Page<PlanView> plans,
        Page<DrawView> draws,
        List<LogView> logs,
        List<RegisterView> registers,
        Page<ResultView> results,
        Page<OverdueView> overdue,
        Page<OverdueView> undecided,
        Page<UnvisitedView> unvisited,
        Counts counts) {
    /** An authority whose figures can be looked at alone; the one without a code is all of them together. */
    record Choice(String code, String name, boolean chosen) {}

    record Counts(long items, int lines, long completedDraws, long drawn, long visited) {}

    /** What a link to something of the chosen authority's adds to its address. */
    public String ofChosen() {
        return authorities.stream()
                .filter(choice -> choice.chosen() && !choice.code().isEmpty())
                .map(choice -> "&authority=" + choice.code())
                .findFirst()
                .orElse("");
    }

    /** The latest draw that was announced, void ones aside. */
    public @Nullable DrawView latest() {
        return draws.rows().stream()
                .filter(draw -> draw.announcement() != null && draw.voided() == null)
                .findFirst()
                .orElse(null);
    }
}
