package org.doublerandom.draw.application;

import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.AnnouncedDraw;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.copy.CopiedPools;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.copy.FrameCopies;
import org.doublerandom.draw.domain.copy.FrameCopy;
import org.doublerandom.draw.domain.copy.FrozenFiles;
import org.doublerandom.draw.domain.copy.Places;
import org.doublerandom.draw.domain.copy.PublicCopies;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.request.Request;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;

/** Looks in all places for the files of an announced draw that is to be void because they exist nowhere any more. */
@UseCase
class LostFiles {
    private final Draws draws;
    private final Places places;

    LostFiles(Draws draws, FrameCopies own, PublicCopies sealed, FrozenFiles directory, CopiedPools publicRecord) {
        this.draws = draws;
        this.places = new Places(own, sealed, directory, publicRecord);
    }

    /** What is asked for, with what is lost where it is asked for that. */
    VoidPetition lookedFor(DrawId id, VoidPetition petition) {
        return petition.reason() == VoidReason.FILES ? petition.lacking(lost(id)) : petition;
    }

    /** Nothing has turned up since a void was asked for. */
    void requireStill(DrawId id, int request, Person approver) {
        draws.get(id).seenBy(approver).requests().requests().stream()
                .filter(asked -> asked.number() == request)
                .map(Request::petition)
                .filter(petition -> petition.reason() == VoidReason.FILES)
                .forEach(petition -> petition.requireStillLost(lost(id)));
    }

    private List<FileName> lost(DrawId id) {
        List<FrameCopy> copies = copies(draws.get(id));
        return copies.isEmpty()
                ? List.of()
                : Stream.of(FileName.values())
                        .filter(file -> copies.stream().noneMatch(copy -> places.have(copy, file)))
                        .toList();
    }

    /** Those of all attempts: its files follow from theirs, and may be made again from them. */
    private List<FrameCopy> copies(Draw draw) {
        return draw instanceof AnnouncedDraw
                ? draws.ofBatch(draw.id().batch()).stream()
                        .filter(attempt -> !attempt.records().isEmpty())
                        .map(attempt -> FrameCopy.awaited(
                                attempt.id().files(), attempt.basis().roots()))
                        .distinct()
                        .toList()
                : List.of();
    }
}
