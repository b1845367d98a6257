package org.doublerandom.publication.web.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.doublerandom.publication.application.DrawStory;
import org.doublerandom.publication.application.ListOverdue;
import org.doublerandom.publication.application.ListUnvisited;
import org.doublerandom.publication.application.ReadDraws;
import org.doublerandom.publication.application.ReadFigures;
import org.doublerandom.publication.application.ReadItems;
import org.doublerandom.publication.application.ReadPlans;
import org.doublerandom.publication.application.ReadPublications;
import org.doublerandom.publication.application.SearchRecord;
import org.doublerandom.publication.application.Today;
import org.doublerandom.publication.domain.draw.CompletedDraw;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.kpi.Coverage;
import org.doublerandom.publication.domain.kpi.PublicationRate;
import org.doublerandom.publication.domain.plan.PublicPlan;
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
    private static final int LATEST = 50;

    /** @param figure the figure whose rows are asked for, or empty */
    PortalPage page(String typed, String figure, int year) {
        LocalDate day = today.date();
        Coverage coverage = figures.coverage(year);
        PublicationRate rate = figures.publicationRate(year);
        List<PublicPlan> approved = plans.all();
        List<DrawStory> stories = draws.all();
        List<Publication> missing = overdue.list();
        List<UnvisitedView> notVisited =
                unvisited.list().stream().map(UnvisitedView::of).toList();
        return new PortalPage(
                authorityOf(approved),
                Chinese.moment(today.instant()),
                year,
                SearchView.of(typed, search, day),
                FigureView.of(coverage.figure()),
                FigureView.of(rate.inTime()),
                FigureView.of(rate.published()),
                rowsOf(figure, coverage, rate),
                approved.stream().map(PlanView::of).toList(),
                stories.stream().map(DrawView::of).toList(),
                publications.published(0, LATEST).stream().map(ResultView::of).toList(),
                missing.stream().map(file -> OverdueView.of(file, day)).toList(),
                overdue.undecided().stream()
                        .map(file -> OverdueView.of(file, day))
                        .toList(),
                notVisited,
                countsOf(approved, stories, missing.size()));
    }

    private PortalPage.Counts countsOf(List<PublicPlan> approved, List<DrawStory> stories, int missing) {
        return new PortalPage.Counts(
                items.all().size(),
                approved.stream()
                        .mapToInt(plan -> plan.current().lines().size())
                        .sum(),
                (int) stories.stream()
                        .filter(story -> story.draw() instanceof CompletedDraw)
                        .count(),
                stories.stream().mapToInt(story -> story.drawn().size()).sum(),
                unvisited.countVisited(),
                publications.count(),
                missing);
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
