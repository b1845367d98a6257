package org.doublerandom.directory.persistence;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.frame.AbandonedFrame;
import org.doublerandom.directory.domain.frame.DrawProgress;
import org.doublerandom.directory.domain.frame.Frame;
import org.doublerandom.directory.domain.frame.FrameCounts;
import org.doublerandom.directory.domain.frame.FrameFiles;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.frame.FrozenFile;
import org.doublerandom.directory.domain.frame.FrozenFrame;
import org.doublerandom.directory.domain.frame.FrozenNames;
import org.doublerandom.directory.domain.frame.Hindrance;
import org.doublerandom.directory.domain.frame.ProposedFrame;
import org.doublerandom.directory.domain.frame.RequestedFrame;
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

/** @param phase what lists ask for: the state, and of frozen frames whether their draw has ended */
record FrameDocument(
        String phase,
        RequestDocument request,
        @Nullable ProposalDocument proposal,
        @Nullable HindranceDocument waitsFor,
        @Nullable FrozenDocument frozen,
        @Nullable ProgressDocument progress) {

    enum Phase {
        PROPOSED,
        COUNTED,
        REQUESTED,
        OPEN,
        ENDED,
        ABANDONED
    }

    record ProposalDocument(
            List<String> slots, int cap, @Nullable FrameCounts counts) {}

    record HindranceDocument(
            String code, String message, @Nullable String frame) {}

    record FrozenDocument(
            FileDocument pool,
            FileDocument roster,
            FileDocument conflicts,
            Instant at,
            @Nullable NamesDocument names) {}

    record NamesDocument(FileDocument file, List<String> firsts) {
        static @Nullable NamesDocument of(@Nullable FrozenNames names) {
            return names == null ? null : new NamesDocument(FileDocument.of(names.file()), names.firsts());
        }
    }

    record FileDocument(String root, long lines, int pageSize, List<String> chunks) {
        static FileDocument of(FrozenFile file) {
            return new FileDocument(
                    file.root().hex(),
                    file.lines(),
                    file.pageSize(),
                    file.chunks().stream().map(Digest::hex).toList());
        }

        FrozenFile toFile() {
            return new FrozenFile(
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
            return new FrameDocument(
                    (frozen.hasEnded() ? Phase.ENDED : Phase.OPEN).name(),
                    request,
                    null,
                    null,
                    frozenOf(frozen),
                    progressOf(frozen.progress()));
        }
        if (frame instanceof RequestedFrame requested) {
            return new FrameDocument(
                    Phase.REQUESTED.name(),
                    request,
                    null,
                    requested.waitsFor() == null ? null : hindranceOf(requested.waitsFor()),
                    null,
                    null);
        }
        if (frame instanceof ProposedFrame proposed) {
            Phase phase = proposed.counts() == null ? Phase.PROPOSED : Phase.COUNTED;
            ProposalDocument proposal = new ProposalDocument(proposed.slots(), proposed.cap(), proposed.counts());
            return new FrameDocument(phase.name(), request, proposal, null, null, null);
        }
        return new FrameDocument(Phase.ABANDONED.name(), request, null, null, null, null);
    }

    Frame toFrame() {
        FrameRequest wanted = request.toRequest();
        if (frozen != null && progress != null) {
            FrameFiles files = new FrameFiles(
                    frozen.pool().toFile(),
                    frozen.roster().toFile(),
                    frozen.conflicts().toFile(),
                    frozen.names() == null
                            ? null
                            : new FrozenNames(
                                    frozen.names().file().toFile(),
                                    frozen.names().firsts()));
            DrawProgress drawn =
                    new DrawProgress(progress.isVoid(), progress.pages(), new TreeSet<>(progress.counted()));
            return new FrozenFrame(wanted, files, frozen.at(), drawn);
        }
        if (proposal != null) {
            return new ProposedFrame(wanted, proposal.slots(), proposal.cap(), proposal.counts());
        }
        return phase.equals(Phase.ABANDONED.name())
                ? new AbandonedFrame(wanted)
                : new RequestedFrame(wanted, waitsFor == null ? null : toHindrance(waitsFor));
    }

    private static FrozenDocument frozenOf(FrozenFrame frame) {
        FrameFiles files = frame.files();
        return new FrozenDocument(
                FileDocument.of(files.pool()),
                FileDocument.of(files.roster()),
                FileDocument.of(files.conflicts()),
                frame.frozenAt(),
                NamesDocument.of(files.names()));
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
