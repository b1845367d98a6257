package org.doublerandom.draw.application;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.VoidedDraw;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.copy.FrameCopies;
import org.doublerandom.draw.domain.copy.FrameCopy;
import org.doublerandom.draw.domain.copy.PlaceDidNotAnswer;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.starter.UseCase;

/** From which frames the files of an announced draw can be had: its own, and those from which they follow. */
@UseCase
class FileSources {
    private static final String ANEW = ".roster";

    private final Draws draws;
    private final FrameCopies copies;

    FileSources(Draws draws, FrameCopies copies) {
        this.draws = draws;
        this.copies = copies;
    }

    /**
     * A frame that has what was announced, or from which it is made again.
     *
     * @param files which of them
     */
    record Source(FrameCopy copy, Set<FileName> files) {}

    /** Where the directory keeps what it froze anew for an attempt; no plan ends like that, so that it is no draw's. */
    static DrawId frozenAnew(DrawId files) {
        return new DrawId(files.value() + ANEW);
    }

    /**
     * Those of the attempts before too, as far back as to where a whole frame was frozen anew, for roster and conflicts as far back as to where they were frozen anew: older names are others.
     *
     * @throws PlaceDidNotAnswer while it is not known here what was frozen anew
     */
    List<Source> of(Draw draw) {
        List<Source> sources = new ArrayList<>();
        Set<FileName> files = EnumSet.allOf(FileName.class);
        Optional<? extends Draw> at = Optional.of(draw);
        while (at.isPresent()) {
            DrawId own = at.get().id().files();
            sources.add(new Source(FrameCopy.awaited(own, at.get().basis().roots()), EnumSet.copyOf(files)));
            Optional<VoidedDraw> before = before(own);
            if (before.filter(VoidedDraw::isPoolLost).isPresent()) {
                sources.add(new Source(anew(own), EnumSet.copyOf(files)));
                return sources;
            }
            if (before.filter(FileSources::hasOtherNames).isPresent()) {
                if (files.remove(FileName.ROSTER) & files.remove(FileName.CONFLICTS)) {
                    sources.add(new Source(anew(own), EnumSet.of(FileName.ROSTER, FileName.CONFLICTS)));
                }
            }
            at = before;
        }
        return sources;
    }

    /** Nobody draws by files any more for whose loss a draw is void; where names alone are lost its pool is needed all the same. */
    boolean areNeeded(FrameCopy copy) {
        String id = copy.id().value();
        boolean isAnew = id.endsWith(ANEW);
        DrawId files = isAnew ? new DrawId(id.substring(0, id.length() - ANEW.length())) : copy.id();
        List<VoidedDraw> later = draws.ofBatch(files.batch()).stream()
                .filter(VoidedDraw.class::isInstance)
                .map(VoidedDraw.class::cast)
                .filter(voided -> voided.id().plan().attempt() >= files.plan().attempt())
                .filter(voided -> voided.refreezing().isPresent())
                .toList();
        boolean isPoolLost = later.stream().anyMatch(VoidedDraw::isPoolLost);
        return later.isEmpty() || !isPoolLost && hasPool(files, isAnew) && !copies.holds(copy, FileName.POOL);
    }

    /** Of names that were frozen anew alone the pool is that of the batch. */
    private boolean hasPool(DrawId files, boolean isAnew) {
        return !isAnew || before(files).filter(VoidedDraw::isPoolLost).isPresent();
    }

    private FrameCopy anew(DrawId files) {
        return copies.find(frozenAnew(files))
                .orElseThrow(() -> new PlaceDidNotAnswer(FileName.ROSTER, frozenAnew(files) + " is not known yet"));
    }

    private Optional<VoidedDraw> before(DrawId files) {
        return draws.ofBatch(files.batch()).stream()
                .filter(draw -> draw.next().filter(files::equals).isPresent())
                .map(VoidedDraw.class::cast)
                .findFirst();
    }

    private static boolean hasOtherNames(VoidedDraw before) {
        return before.refreezing().isPresent() || before.widening().isPresent();
    }
}
