package org.doublerandom.publication.application;

import java.util.List;
import org.doublerandom.publication.domain.draw.Draws;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.publication.domain.notice.NoticeCode;
import org.doublerandom.publication.domain.plan.Plans;
import org.doublerandom.publication.domain.plan.Schemes;
import org.doublerandom.publication.domain.search.SearchText;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/** Finds inspections by part of a name, a number or a notice code, each with its way from plan to publication. */
@UseCase
public class SearchRecord {
    private final Publications publications;
    private final Draws draws;
    private final Schemes schemes;
    private final Plans plans;

    SearchRecord(Publications publications, Draws draws, Schemes schemes, Plans plans) {
        this.publications = publications;
        this.draws = draws;
        this.schemes = schemes;
        this.plans = plans;
    }

    public Page<Trail> search(SearchText text, PageRequest page) {
        return NoticeCode.in(text.value())
                .flatMap(code -> publications.find(code.digest()))
                .map(file -> new Page<>(List.of(file), 1, null))
                .orElseGet(() -> publications.ofTargetsLike(text, page))
                .map(this::trail);
    }

    private Trail trail(Publication file) {
        var scheme = schemes.find(file.assignment().batch());
        return new Trail(
                file,
                draws.find(file.assignment().draw()).orElse(null),
                scheme.orElse(null),
                scheme.flatMap(found -> plans.find(found.plan())).orElse(null));
    }
}
