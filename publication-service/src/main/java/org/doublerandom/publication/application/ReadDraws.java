package org.doublerandom.publication.application;

import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.RecordUnknown;
import org.doublerandom.publication.domain.draw.Draws;
import org.doublerandom.publication.domain.draw.PublicDraw;
import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.publication.domain.plan.Schemes;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/** Reads the draws, each with its scheme and, once it is completed, the drawn. */
@UseCase
public class ReadDraws {
    private final Draws draws;
    private final Schemes schemes;
    private final Publications publications;

    ReadDraws(Draws draws, Schemes schemes, Publications publications) {
        this.draws = draws;
        this.schemes = schemes;
        this.publications = publications;
    }

    public Page<DrawStory> newest(PageRequest page) {
        return draws.newest(page).map(this::story);
    }

    public long countCompleted() {
        return draws.countCompleted();
    }

    public DrawStory find(DrawId id) {
        return draws.find(id).map(this::story).orElseThrow(() -> new RecordUnknown(id.value()));
    }

    private DrawStory story(PublicDraw draw) {
        return new DrawStory(draw, schemes.find(draw.identity().batch()).orElse(null), publications.ofDraw(draw.id()));
    }
}
