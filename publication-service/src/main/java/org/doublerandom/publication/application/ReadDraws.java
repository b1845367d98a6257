package org.doublerandom.publication.application;

import java.util.List;
import org.doublerandom.publication.domain.BatchId;
import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.RecordUnknown;
import org.doublerandom.publication.domain.draw.Draws;
import org.doublerandom.publication.domain.draw.PublicDraw;
import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.publication.domain.frame.ComparedFrame;
import org.doublerandom.publication.domain.frame.ComparedFrames;
import org.doublerandom.publication.domain.plan.Schemes;
import org.doublerandom.publication.domain.register.Registers;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/** Reads the draws, each with its scheme, its frame and, once it is completed, the drawn. */
@UseCase
public class ReadDraws {
    private final Draws draws;
    private final Schemes schemes;
    private final Publications publications;
    private final ComparedFrames frames;
    private final Registers registers;

    ReadDraws(Draws draws, Schemes schemes, Publications publications, ComparedFrames frames, Registers registers) {
        this.draws = draws;
        this.schemes = schemes;
        this.publications = publications;
        this.frames = frames;
        this.registers = registers;
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
        BatchId batch = draw.identity().batch();
        return new DrawStory(
                draw,
                schemes.find(batch).orElse(null),
                publications.ofDraw(draw.id()),
                frames.find(batch).map(this::story).orElse(null));
    }

    private FrameStory story(ComparedFrame frame) {
        ComparedFrame.Night register = frame.register();
        return new FrameStory(frame, register == null ? List.of() : registers.of(frame.authority(), register.night()));
    }
}
