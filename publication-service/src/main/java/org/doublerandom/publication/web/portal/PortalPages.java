package org.doublerandom.publication.web.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.publication.application.ListOverdue;
import org.doublerandom.publication.application.ListUnvisited;
import org.doublerandom.publication.application.ReadDraws;
import org.doublerandom.publication.application.ReadFigures;
import org.doublerandom.publication.application.ReadItems;
import org.doublerandom.publication.application.ReadPlans;
import org.doublerandom.publication.application.ReadPublications;
import org.doublerandom.publication.application.ReadRegisters;
import org.doublerandom.publication.application.SearchRecord;
import org.doublerandom.publication.application.Today;
import org.doublerandom.publication.application.WatchLogs;
import org.doublerandom.publication.domain.kpi.Coverage;
import org.doublerandom.publication.domain.kpi.PublicationRate;
import org.doublerandom.publication.domain.kpi.Scope;
import org.doublerandom.publication.domain.plan.PublicPlan;
import org.doublerandom.starter.security.Authorities;
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
        WatchLogs logs,
        ReadRegisters registers,
        ReadPublications publications,
        ReadFigures figures,
        ListOverdue overdue,
        ListUnvisited unvisited,
        SearchRecord search,
        Authorities authorities,
        Today today) {
    private static final PageRequest LATEST = PageRequest.first();
    private static final PageRequest ALL_AS_FAR_AS_A_PAGE_BEARS = PageRequest.first(PageRequest.MOST);

    /**
     * @param figure the figure whose rows are asked for, or empty
     * @param authority whose figures are asked for; all together if it is none of the installation
     */
    PortalPage page(String typed, String figure, String authority, int year) {
        LocalDate day = today.date();
        Scope scope = authorities.all().containsKey(authority) ? new Scope(authority) : Scope.ALL;
        Coverage coverage = figures.coverage(year, scope);
        PublicationRate rate = figures.publicationRate(year, scope);
        Page<PublicPlan> approved = plans.newest(LATEST);
        return new PortalPage(
                authorityOf(approved.rows()),
                choices(scope),
                Chinese.moment(today.instant()),
                year,
                SearchView.of(typed, search, day),
                FigureView.of(coverage.figure()),
                FigureView.of(rate.inTime()),
                FigureView.of(rate.published()),
                rowsOf(figure, coverage, rate),
                approved.map(PlanView::of),
                draws.newest(LATEST).map(story -> DrawView.of(story, authorities)),
                logs.watched().stream().map(log -> LogView.of(log, authorities)).toList(),
                RegisterView.of(registers, authorities.all()),
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

    // Where there is one authority, there is nothing to choose.
    private List<PortalPage.Choice> choices(Scope scope) {
        if (authorities.all().size() < 2) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(new PortalPage.Choice("", "全部机关", scope.equals(Scope.ALL))),
                        authorities.all().entrySet().stream()
                                .map(each -> new PortalPage.Choice(
                                        each.getKey(),
                                        each.getValue(),
                                        each.getKey().equals(scope.authority()))))
                .toList();
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
