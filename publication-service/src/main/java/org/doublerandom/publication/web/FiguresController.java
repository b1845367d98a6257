package org.doublerandom.publication.web;

import java.util.List;
import org.doublerandom.publication.application.ReadFigures;
import org.doublerandom.publication.application.Today;
import org.doublerandom.publication.domain.kpi.Scope;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/publication/v1/kpis")
class FiguresController {
    private final ReadFigures figures;
    private final Today today;

    FiguresController(ReadFigures figures, Today today) {
        this.figures = figures;
        this.today = today;
    }

    @GetMapping
    ResponseEntity<List<FigureResponse>> figures(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String authority) {
        return PublicAnswer.of(List.of(
                FigureResponse.of(figures.coverage(yearOf(year), new Scope(authority)), authority),
                FigureResponse.of(figures.publicationRate(yearOf(year), new Scope(authority)), authority)));
    }

    @GetMapping("/F2")
    ResponseEntity<FigureResponse> coverage(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String authority) {
        return PublicAnswer.of(FigureResponse.of(figures.coverage(yearOf(year), new Scope(authority)), authority));
    }

    @GetMapping("/F3")
    ResponseEntity<FigureResponse> publicationRate(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String authority) {
        return PublicAnswer.of(
                FigureResponse.of(figures.publicationRate(yearOf(year), new Scope(authority)), authority));
    }

    @GetMapping("/F2/rows")
    ResponseEntity<Page<CoverageRowResponse>> coverageRows(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String authority,
            PageRequest page) {
        return PublicAnswer.of(
                figures.coverage(yearOf(year), new Scope(authority)).page(page).map(CoverageRowResponse::of));
    }

    @GetMapping("/F3/rows")
    ResponseEntity<Page<FileResponse>> publicationRateRows(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String authority,
            PageRequest page) {
        return PublicAnswer.of(figures.publicationRate(yearOf(year), new Scope(authority))
                .page(page)
                .map(row -> FileResponse.of(row.file(), today.date())));
    }

    private int yearOf(@Nullable Integer year) {
        return FigureYear.of(year, today.date());
    }
}
