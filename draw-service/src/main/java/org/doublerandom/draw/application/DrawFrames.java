package org.doublerandom.draw.application;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.PublishedScheme;
import org.doublerandom.draw.domain.VoidedDraw;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.copy.FrameCopies;
import org.doublerandom.draw.domain.copy.FrameCopy;
import org.doublerandom.draw.domain.copy.FrameNotReady;
import org.doublerandom.draw.domain.derived.StruckFiles;
import org.doublerandom.draw.domain.derived.WidenedFiles;
import org.doublerandom.draw.domain.file.FileText;
import org.doublerandom.draw.domain.frame.FilePieces;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Suite;

/**
 * The files that draws choose from: those that the directory froze for the batch, or, behind a void that lets nobody off, those
 * that follow from the attempt before. The latter are made when they are first needed, again after a restore.
 */
@UseCase
class DrawFrames {
    private static final Set<VoidReason> SAME_FILES =
            EnumSet.of(VoidReason.DEPOSIT, VoidReason.MISSING, VoidReason.LATE);

    private final FrameCopies copies;
    private final Draws draws;

    DrawFrames(FrameCopies copies, Draws draws) {
        this.copies = copies;
        this.draws = draws;
    }

    /** @throws FrameNotReady while what they are made from is not here */
    Frame frame(DrawId draw) {
        return voidWithoutNames(draw)
                .map(this::poolOf)
                .orElseGet(() -> copies.frame(copyOf(draw).id()));
    }

    /** The roots as far as they are known, where the files are not here or are not what was frozen; else empty. */
    Optional<FrameRoots> missing(DrawId draw) {
        boolean areDerived = draw.files().plan().attempt() > 1;
        boolean areHere = copies.find(draw.files()).filter(FrameCopy::isReady).isPresent();
        return areDerived || areHere ? Optional.empty() : Optional.of(roots(draw));
    }

    FrameRoots roots(DrawId draw) {
        return copies.find(draw.files()).map(FrameCopy::roots).orElseGet(() -> neverFrozen(draw));
    }

    /** No roots, in the suite in which the files were to be frozen. */
    FrameRoots neverFrozen(DrawId draw) {
        return FrameRoots.neverFrozen(
                draws.scheme(draw.batch()).map(PublishedScheme::suite).orElse(Suite.SHA256));
    }

    /** The roots of files that are frozen and not here, or not what was frozen. */
    Optional<FrameRoots> rootsOfMissing(DrawId draw) {
        return copies.find(draw.files()).filter(copy -> !copy.isReady()).map(FrameCopy::roots);
    }

    FileText file(DrawId draw, FileName file) {
        boolean isPoolAlone = file == FileName.POOL && voidWithoutNames(draw).isPresent();
        FrameCopy copy = isPoolAlone ? withPool(draw) : copyOf(draw);
        return new FileText(file.rootIn(copy.roots()).root(), copies.pieces(copy, file));
    }

    /** @throws FrameNotReady while what they are made from is not here */
    FrameCopy copyOf(DrawId draw) {
        DrawId files = draw.files();
        if (files.plan().attempt() > 1
                && copies.find(files).filter(FrameCopy::isReady).isEmpty()) {
            VoidedDraw before = voidBefore(files);
            if (before.isPoolLost()) {
                return frozenAnew(files);
            }
            if (before.refreezing().isPresent()) {
                return withNamesAnew(files, before);
            }
            FrameCopy copy = copyOf(before.id());
            return SAME_FILES.contains(before.reason()) ? copy : derived(files, before, copy);
        }
        return copies.get(files).requireReady();
    }

    /** Where the files of a draw lie or lay, in whatever state: its own, whatever they follow from. */
    FrameCopy noted(DrawId draw) {
        DrawId files = draw.files();
        return copies.find(files).orElseGet(() -> files.plan().attempt() > 1 ? forgotten(draw) : copies.get(files));
    }

    /** What a restored store has not noted is as it was announced. */
    private FrameCopy forgotten(DrawId draw) {
        VoidedDraw before = voidBefore(draw.files());
        if (before.isPoolLost()) {
            return copies.get(FileSources.frozenAnew(draw.files()));
        }
        return SAME_FILES.contains(before.reason())
                ? noted(before.id())
                : FrameCopy.awaited(draw.files(), draws.get(draw).basis().roots());
    }

    /** Of files whose names are lost the pool; where it is not here it is made again from that of the attempt before. */
    private FrameCopy withPool(DrawId draw) {
        FrameCopy copy = noted(draw);
        if (copy.id().plan().attempt() > 1 && !copies.holds(copy, FileName.POOL)) {
            VoidedDraw before = voidBefore(copy.id());
            FilePieces all = copies.pieces(withPool(before.id()), FileName.POOL);
            copies.keep(copy, FileName.POOL, StruckFiles.OPEN.pool(all, before.primaries(poolOf(before))));
        }
        return copy;
    }

    /** A draw that is void because its roster or its conflicts are lost: of its files the pool is left. */
    private Optional<VoidedDraw> voidWithoutNames(DrawId draw) {
        return draws.find(draw)
                .filter(VoidedDraw.class::isInstance)
                .map(VoidedDraw.class::cast)
                .filter(voided -> voided.refreezing().isPresent());
    }

    private Frame poolOf(VoidedDraw voided) {
        FrameCopy copy = withPool(voided.id());
        return Frame.ofPool(copies.pieces(copy, FileName.POOL), copy.roots());
    }

    private FrameCopy withNamesAnew(DrawId files, VoidedDraw before) {
        FrameCopy lost = withPool(before.id());
        FrameFiles next = StruckFiles.OPEN.of(
                copies.pieces(lost, FileName.POOL), before.primaries(poolOf(before)), copies.pieces(frozenAnew(files)));
        return copies.keep(files, next, lost.roots());
    }

    private FrameCopy derived(DrawId files, VoidedDraw before, FrameCopy copy) {
        FrameFiles struck = StruckFiles.OPEN.of(copies.pieces(copy), before.primaries(copies.frame(copy.id())));
        FrameFiles next = before.widening()
                .map(relief -> new WidenedFiles(struck, relief).with(copies.pieces(frozenAnew(files))))
                .orElse(struck);
        return copies.keep(files, next, copy.roots());
    }

    private FrameCopy frozenAnew(DrawId files) {
        return copies.find(FileSources.frozenAnew(files))
                .orElseThrow(() -> new FrameNotReady(files))
                .requireReady();
    }

    private VoidedDraw voidBefore(DrawId files) {
        return draws.ofBatch(files.batch()).stream()
                .filter(draw -> draw.next().filter(files::equals).isPresent())
                .map(VoidedDraw.class::cast)
                .findFirst()
                .orElseThrow(() -> new FrameNotReady(files));
    }
}
