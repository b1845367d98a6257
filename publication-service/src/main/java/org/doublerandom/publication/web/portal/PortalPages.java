package org.doublerandom.publication.web.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.doublerandom.publication.application.ListOverdue;
import org.doublerandom.publication.application.ListUnvisited;
import org.doublerandom.publication.application.ReadDraws;
import org.doublerandom.publication.application.ReadFigures;
import org.doublerandom.publication.application.ReadItems;
import org.doublerandom.publication.application.ReadPlans;
import org.doublerandom.publication.application.ReadPublications;
import org.doublerandom.publication.application.SearchRecord;
import org.doublerandom.publication.application.Today;
import org.doublerandom.publication.domain.kpi.Coverage;
import org.doublerandom.publication.domain.kpi.PublicationRate;
import org.doublerandom.publication.domain.kpi.Scope;
import org.doublerandom.publication.domain.plan.PublicPlan;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page together from what the use cases read. */
@Component
record PortalPages(
        ReadPlans plans,
        ReadItems items,
        ReadDraws draws,
        ReadPublications publications,
        ReadFigures figures,
        ListOverdue overdue,
        ListUnvisited unvisited,
        SearchRecord search,
        Today today) {
    private static final PageRequest LATEST = PageRequest.first();
    private static final PageRequest ALL_AS_FAR_AS_A_PAGE_BEARS = PageRequest.first(PageRequest.MOST);

    /** @param figure the figure whose rows are asked for, or empty */
    PortalPage page(String typed, String figure, int year) {
        LocalDate day = today.date();
        Coverage coverage = figures.coverage(year, Scope.ALL);
        PublicationRate rate = figures.publicationRate(year, Scope.ALL);
        Page<PublicPlan> approved = plans.newest(LATEST);
        return new PortalPage(
                authorityOf(approved.rows()),
                Chinese.moment(today.instant()),
                year,
                SearchView.of(typed, search, day),
                FigureView.of(coverage.figure()),
                FigureView.of(rate.inTime()),
                FigureView.of(rate.published()),
                rowsOf(figure, coverage, rate),
                approved.map(PlanView::of),
                draws.newest(LATEST).map(DrawView::of),
                publications.published(LATEST).map(ResultView::of),
                overdue.list(ALL_AS_FAR_AS_A_PAGE_BEARS).map(file -> OverdueView.of(file, day)),
                overdue.undecided(ALL_AS_FAR_AS_A_PAGE_BEARS).map(file -> OverdueView.of(file, day)),
                unvisited.list(ALL_AS_FAR_AS_A_PAGE_BEARS).map(UnvisitedView::of),
                countsOf(approved.rows()));
    }

    private PortalPage.Counts countsOf(List<PublicPlan> approved) {
        return new PortalPage.Counts(
                items.count(),
                approved.stream()
                        .mapToInt(plan -> plan.current().lines().size())
                        .sum(),
                draws.countCompleted(),
                publications.countDrawn(),
                publications.countVisited());
    }

    private static String authorityOf(List<PublicPlan> approved) {
        return approved.stream().map(plan -> plan.authority().name()).distinct().collect(Collectors.joining("、"));
    }

    private static @Nullable FigureRowsView rowsOf(String figure, Coverage coverage, PublicationRate rate) {
        return switch (figure) {
            case "F2" -> FigureRowsView.of(coverage);
            case "F3" -> FigureRowsView.of(rate);
            default -> null;
        };
    }
}
