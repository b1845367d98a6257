package org.doublerandom.directory.persistence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.frame.AbandonedFrame;
import org.doublerandom.directory.domain.frame.ConfirmedFrame;
import org.doublerandom.directory.domain.frame.DrawProgress;
import org.doublerandom.directory.domain.frame.Frame;
import org.doublerandom.directory.domain.frame.FrameFiles;
import org.doublerandom.directory.domain.frame.FrameQuality;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.frame.FrozenFile;
import org.doublerandom.directory.domain.frame.FrozenFrame;
import org.doublerandom.directory.domain.frame.FrozenNames;
import org.doublerandom.directory.domain.frame.HeldFrame;
import org.doublerandom.directory.domain.frame.Hindrance;
import org.doublerandom.directory.domain.frame.ProposedFrame;
import org.doublerandom.directory.domain.frame.RequestedFrame;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

/**
 * @param phase what lists ask for: the state, and of frozen frames whether their draw has ended
 * @param proposal of proposed frames, and what was confirmed of requested ones
 * @param frozen of held ones, too
 * @param held what a held one holds
 */
record FrameDocument(
        String phase,
        RequestDocument request,
        @Nullable ProposalDocument proposal,
        @Nullable HindranceDocument waitsFor,
        @Nullable FrozenDocument frozen,
        @Nullable CountsDocument held,
        @Nullable ProgressDocument progress) {

    enum Phase {
        PROPOSED,
        COUNTED,
        REQUESTED,
        HELD,
        OPEN,
        ENDED,
        ABANDONED
    }

    record ProposalDocument(
            List<String> slots, int cap, @Nullable CountsDocument counts) {
        static ProposalDocument of(ConfirmedFrame confirmed) {
            return new ProposalDocument(confirmed.slots(), confirmed.cap(), CountsDocument.of(confirmed.counts()));
        }

        ProposedFrame toProposed(FrameRequest request) {
            return new ProposedFrame(request, slots, cap, counts == null ? null : counts.toCounts());
        }

        ConfirmedFrame toConfirmed() {
            return new ConfirmedFrame(slots, cap, requireNonNull(counts).toCounts());
        }
    }

    record HindranceDocument(
            String code, String message, @Nullable String frame) {}

    record FrozenDocument(
            FileDocument pool,
            FileDocument roster,
            FileDocument conflicts,
            Instant at,
            @Nullable NamesDocument names,
            @Nullable DifferenceDocument difference,
            @Nullable List<FrameQuality.Having> quality,
            @Nullable FileDocument exclusions) {
        static FrozenDocument of(FrameFiles files, Instant at) {
            return new FrozenDocument(
                    FileDocument.of(files.pool()),
                    FileDocument.of(files.roster()),
                    FileDocument.of(files.conflicts()),
                    at,
                    NamesDocument.of(files.names()),
                    DifferenceDocument.of(files.difference()),
                    files.quality() == null ? null : files.quality().rows(),
                    files.exclusions() == null ? null : FileDocument.of(files.exclusions()));
        }

        FrameFiles toFiles() {
            return new FrameFiles(
                    pool.toFile(),
                    roster.toFile(),
                    conflicts.toFile(),
                    names == null ? null : new FrozenNames(names.file().toFile(), names.firsts()),
                    difference == null ? null : difference.toDifference(),
                    quality == null ? null : toQuality(quality),
                    exclusions == null ? null : exclusions.toFile());
        }
    }

    private static FrameQuality toQuality(List<FrameQuality.Having> rows) {
        return new FrameQuality(rows.stream()
                .collect(Collectors.toMap(FrameQuality.Having::shortcoming, FrameQuality.Having::targets)));
    }

    record NamesDocument(FileDocument file, List<String> firsts) {
        static @Nullable NamesDocument of(@Nullable FrozenNames names) {
            return names == null ? null : new NamesDocument(FileDocument.of(names.file()), names.firsts());
        }
    }

    /** @param suite null of what was stored before authorities had a choice */
    record FileDocument(
            String root,
            long lines,
            int pageSize,
            List<String> chunks,
            @Nullable Suite suite) {
        static FileDocument of(FrozenFile file) {
            return new FileDocument(
                    file.root().hex(),
                    file.lines(),
                    file.pageSize(),
                    file.chunks().stream().map(Digest::hex).toList(),
                    file.suite());
        }

        FrozenFile toFile() {
            return new FrozenFile(
                    suite == null ? Suite.SHA256 : suite,
                    new Digest(root),
                    lines,
                    pageSize,
                    chunks.stream().map(Digest::new).toList());
        }
    }

    record ProgressDocument(boolean isVoid, @Nullable Integer pages, List<Integer> counted) {}

    static FrameDocument of(Frame frame) {
        RequestDocument request = RequestDocument.of(frame.request());
        if (frame instanceof FrozenFrame frozen) {
            return of(request, frozen);
        }
        if (frame instanceof HeldFrame held) {
            FrozenDocument written = FrozenDocument.of(held.written(), held.heldAt());
            return new FrameDocument(
                    Phase.HELD.name(), request, null, null, written, CountsDocument.of(held.counts()), null);
        }
        if (frame instanceof RequestedFrame requested) {
            return of(request, requested);
        }
        if (frame instanceof ProposedFrame proposed) {
            Phase phase = proposed.counts() == null ? Phase.PROPOSED : Phase.COUNTED;
            ProposalDocument proposal = new ProposalDocument(
                    proposed.slots(), proposed.cap(), CountsDocument.ofNullable(proposed.counts()));
            return new FrameDocument(phase.name(), request, proposal, null, null, null, null);
        }
        return new FrameDocument(Phase.ABANDONED.name(), request, null, null, null, null, null);
    }

    private static FrameDocument of(RequestDocument request, FrozenFrame frozen) {
        return new FrameDocument(
                (frozen.hasEnded() ? Phase.ENDED : Phase.OPEN).name(),
                request,
                null,
                null,
                FrozenDocument.of(frozen.files(), frozen.frozenAt()),
                null,
                progressOf(frozen.progress()));
    }

    private static FrameDocument of(RequestDocument request, RequestedFrame requested) {
        return new FrameDocument(
                Phase.REQUESTED.name(),
                request,
                requested.confirmed() == null ? null : ProposalDocument.of(requested.confirmed()),
                requested.waitsFor() == null ? null : hindranceOf(requested.waitsFor()),
                null,
                null,
                null);
    }

    Frame toFrame() {
        FrameRequest wanted = request.toRequest();
        return switch (Phase.valueOf(phase)) {
            case PROPOSED, COUNTED -> requireNonNull(proposal).toProposed(wanted);
            case REQUESTED ->
                new RequestedFrame(
                        wanted,
                        waitsFor == null ? null : toHindrance(waitsFor),
                        proposal == null ? null : proposal.toConfirmed());
            case HELD -> toHeld(wanted, requireNonNull(frozen));
            case OPEN, ENDED -> toFrozen(wanted, requireNonNull(frozen), requireNonNull(progress));
            case ABANDONED -> new AbandonedFrame(wanted);
        };
    }

    private HeldFrame toHeld(FrameRequest wanted, FrozenDocument written) {
        return new HeldFrame(wanted, written.toFiles(), requireNonNull(held).toCounts(), written.at());
    }

    private static FrozenFrame toFrozen(FrameRequest wanted, FrozenDocument written, ProgressDocument progress) {
        DrawProgress drawn = new DrawProgress(progress.isVoid(), progress.pages(), new TreeSet<>(progress.counted()));
        return new FrozenFrame(wanted, written.toFiles(), written.at(), drawn);
    }

    private static ProgressDocument progressOf(DrawProgress progress) {
        return new ProgressDocument(progress.isVoid(), progress.pages(), List.copyOf(progress.counted()));
    }

    private static HindranceDocument hindranceOf(Hindrance hindrance) {
        return new HindranceDocument(
                hindrance.code(),
                hindrance.message(),
                hindrance.frame() == null ? null : hindrance.frame().value());
    }

    private static Hindrance toHindrance(HindranceDocument stored) {
        return new Hindrance(
                stored.code(), stored.message(), stored.frame() == null ? null : new FrameId(stored.frame()));
    }
}
