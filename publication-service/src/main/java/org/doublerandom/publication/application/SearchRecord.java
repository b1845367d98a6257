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

/** Finds inspections by part of a name, a number or a notice code, each with its way from plan to publication. */
@UseCase
public class SearchRecord {
    /** More than that is no answer; a longer text finds fewer. */
    public static final int MOST = 50;

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

    public List<Trail> search(SearchText text) {
        return NoticeCode.in(text.value())
                .flatMap(code -> publications.find(code.digest()))
                .map(List::of)
                .orElseGet(() -> publications.ofTargetsLike(text, MOST))
                .stream()
                .map(this::trail)
                .toList();
    }

    private Trail trail(Publication file) {
        var scheme = schemes.find(file.assignment().batch());
        return new Trail(
                file, draws.find(file.assignment().draw()), scheme, scheme.flatMap(found -> plans.find(found.plan())));
    }
}
