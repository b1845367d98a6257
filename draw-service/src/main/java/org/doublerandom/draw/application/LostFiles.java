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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks in all places for the files of an announced draw that is to be void because they exist nowhere any more. */
@UseCase
class LostFiles {
    private static final Logger LOG = LoggerFactory.getLogger(LostFiles.class);

    private final Draws draws;
    private final FileSources sources;
    private final Places places;

    LostFiles(
            Draws draws,
            FileSources sources,
            FrameCopies own,
            PublicCopies sealed,
            FrozenFiles directory,
            CopiedPools publicRecord) {
        this.draws = draws;
        this.sources = sources;
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
        Draw draw = draws.get(id);
        if (!(draw instanceof AnnouncedDraw)) {
            return List.of();
        }
        List<FileSources.Source> known = sources.of(draw);
        return Stream.of(FileName.values())
                .filter(file -> known.stream()
                        .filter(source -> source.files().contains(file))
                        .noneMatch(source -> isThere(source.copy(), file)))
                .toList();
    }

    private boolean isThere(FrameCopy copy, FileName file) {
        boolean isThere = places.have(copy, file);
        if (!isThere && places.isSealedTextDamaged(copy, file)) {
            LOG.error("the sealed text of {} of frame {} is damaged: it counts as lost", file.wireName(), copy.id());
        }
        return isThere;
    }
}
