package org.doublerandom.publication.web;

import java.util.List;
import org.doublerandom.publication.application.ReadFigures;
import org.doublerandom.publication.application.Today;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.starter.security.Public;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/publication/v1/kpis")
@Public
class FiguresController {
    private final ReadFigures figures;
    private final Today today;

    FiguresController(ReadFigures figures, Today today) {
        this.figures = figures;
        this.today = today;
    }

    @GetMapping
    @Refuses(IllegalArgumentException.class)
    ResponseEntity<List<FigureResponse>> figures(@RequestParam(required = false) @Nullable Integer year) {
        return PublicAnswer.of(List.of(
                FigureResponse.of(figures.coverage(yearOf(year))),
                FigureResponse.of(figures.publicationRate(yearOf(year)))));
    }

    @GetMapping("/F2")
    @Refuses(IllegalArgumentException.class)
    ResponseEntity<FigureResponse> coverage(@RequestParam(required = false) @Nullable Integer year) {
        return PublicAnswer.of(FigureResponse.of(figures.coverage(yearOf(year))));
    }

    @GetMapping("/F3")
    @Refuses(IllegalArgumentException.class)
    ResponseEntity<FigureResponse> publicationRate(@RequestParam(required = false) @Nullable Integer year) {
        return PublicAnswer.of(FigureResponse.of(figures.publicationRate(yearOf(year))));
    }

    @GetMapping("/F2/rows")
    @Refuses(IllegalArgumentException.class)
    ResponseEntity<CoverageRowsResponse> coverageRows(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "200") int limit) {
        Rows part = new Rows(from, limit);
        return PublicAnswer.of(CoverageRowsResponse.of(figures.coverage(yearOf(year)), part));
    }

    @GetMapping("/F3/rows")
    @Refuses(IllegalArgumentException.class)
    ResponseEntity<PublicationRateRowsResponse> publicationRateRows(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "200") int limit) {
        Rows part = new Rows(from, limit);
        return PublicAnswer.of(
                PublicationRateRowsResponse.of(figures.publicationRate(yearOf(year)), part, today.date()));
    }

    private int yearOf(@Nullable Integer year) {
        return FigureYear.of(year, today.date());
    }
}
