package org.doublerandom.draw.application;

import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.DrawEvent;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.Owed;
import org.doublerandom.draw.domain.OwedFacts;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.selection.Directory;
import org.doublerandom.draw.domain.selection.DirectoryFacts;
import org.doublerandom.draw.domain.selection.SelectionPage;
import org.doublerandom.starter.UseCase;

/**
 * The store was restored, and a draw made again from its public fact: what that write told the services beside it and their topic lacks
 * is told again. Only once the store is level: until then it may still be found there.
 */
@UseCase
public class TellOwed {
    private final Draws draws;
    private final DrawFrames frames;
    private final NamePage namePage;
    private final Directory directory;

    TellOwed(Draws draws, DrawFrames frames, NamePage namePage, Directory directory) {
        this.draws = draws;
        this.frames = frames;
        this.namePage = namePage;
        this.directory = directory;
    }

    public List<DrawId> owing() {
        return draws.owing();
    }

    public void tell(DrawId id) {
        Draw draw = draws.get(id);
        List<Owed> owed = draws.owed(id);
        List<DrawEvent> told =
                owed.stream().<DrawEvent>flatMap(each -> told(draw, each)).toList();
        draws.tell(id, owed, told);
    }

    private Stream<? extends DrawEvent> told(Draw draw, Owed owed) {
        OwedFacts facts = new OwedFacts(draw);
        return switch (owed.kind()) {
            case SELECTED -> Stream.of(facts.selected(namePage.name(draw.id(), facts.page(owed.n()))));
            case REPLACED -> Stream.of(facts.replaced(owed.n(), names(draw.id(), facts, owed.n())));
            case MISSED -> facts.missed(frames.frame(draw.id())).stream();
        };
    }

    private DirectoryFacts names(DrawId id, OwedFacts facts, int n) {
        return SelectionPage.of(facts.selections(n)).stream()
                .map(page -> directory.lookUp(id, page.targets(), page.inspectors()))
                .reduce(DirectoryFacts.NONE, DirectoryFacts::plus);
    }
}
