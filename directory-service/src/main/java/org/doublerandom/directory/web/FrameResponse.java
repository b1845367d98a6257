package org.doublerandom.directory.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.doublerandom.directory.application.ReadLateDeclarations.Late;
import org.doublerandom.directory.application.ReadLateDeclarations.LateLeave;
import org.doublerandom.directory.application.ReadLateDeclarations.LateRecusal;
import org.doublerandom.directory.domain.frame.DrawProgress;
import org.doublerandom.directory.domain.frame.FileName;
import org.doublerandom.directory.domain.frame.Frame;
import org.doublerandom.directory.domain.frame.FrameFiles;
import org.doublerandom.directory.domain.frame.FrameQuality;
import org.doublerandom.directory.domain.frame.FrozenFile;
import org.doublerandom.directory.domain.frame.FrozenFrame;
import org.doublerandom.directory.domain.frame.HeldFrame;
import org.doublerandom.directory.domain.frame.Hindrance;
import org.doublerandom.directory.domain.frame.ProposedFrame;
import org.doublerandom.directory.domain.frame.RequestedFrame;
import org.doublerandom.directory.domain.frame.WidenedFrame;
import org.doublerandom.directory.domain.inspector.Declaration;
import org.doublerandom.directory.domain.inspector.Leave;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

/**
 * @param state PROPOSED, REQUESTED, HELD, FROZEN or ABANDONED
 * @param waitsFor why it is not frozen yet
 * @param files absent until it is frozen
 * @param shortcomings how many in its pool have each; absent until it is frozen, and of those frozen before it was counted
 * @param lateLeaves who went away or was there again between the release and the freeze, of a wider roster between the void announcement and
 *     its freeze, the first 100; absent until it is frozen
 * @param lateRecusals likewise who was recused, or not any more
 * @param importsSince how many imports have changed the directory since it was frozen; absent before, and of a wider roster
 */
record FrameResponse(
        String frame,
        String batch,
        int attempt,
        String authority,
        String state,
        @Nullable Instant releasedAt,
        @Nullable Waiting waitsFor,
        @Nullable Instant frozenAt,
        @Nullable List<File> files,
        @Nullable DrawState draw,
        @Nullable List<LateLeaveOf> lateLeaves,
        @Nullable Integer lateLeavesInAll,
        @Nullable List<LateRecusalOf> lateRecusals,
        @Nullable Integer lateRecusalsInAll,
        @Nullable List<Shortcoming> shortcomings,
        @Nullable Long importsSince) {
    private static final String FROZEN = "FROZEN";

    record Shortcoming(String shortcoming, long targets) {
        static @Nullable List<Shortcoming> of(@Nullable FrameQuality quality) {
            return quality == null
                    ? null
                    : quality.rows().stream()
                            .map(each -> new Shortcoming(each.shortcoming().name(), each.targets()))
                            .toList();
        }
    }

    /** Nobody's name: who it is stands with the inspectors of the unit. */
    record LateLeaveOf(
            String unit,
            LocalDate from,
            LocalDate to,
            Instant enteredAt,
            @Nullable Instant withdrawnAt) {
        static LateLeaveOf of(LateLeave late) {
            Leave leave = late.leave();
            Leave.Withdrawal withdrawal = leave.withdrawal();
            return new LateLeaveOf(
                    late.inspector().facts().unit().value(),
                    leave.from(),
                    leave.to(),
                    leave.at(),
                    withdrawal == null ? null : withdrawal.at());
        }
    }

    /** Neither the inspector nor the target: conflicts are personal data. */
    record LateRecusalOf(
            String unit, Instant declaredAt, @Nullable Instant endedAt) {
        static LateRecusalOf of(LateRecusal late) {
            Declaration.Ending ending = late.recusal().ending();
            return new LateRecusalOf(
                    late.inspector().facts().unit().value(), late.recusal().at(), ending == null ? null : ending.at());
        }
    }

    /** @param batch the one that must end first, if that is the reason */
    record Waiting(String code, String message, @Nullable String batch) {
        static Waiting of(Hindrance hindrance) {
            return new Waiting(
                    hindrance.code(),
                    hindrance.message(),
                    hindrance.frame() == null ? null : hindrance.frame().value());
        }
    }

    /**
     * @param suite in which the root is hashed
     * @param root root of the RFC 6962 tree over the file's pages
     * @param confirm a line of shell that prints the root, for whoever holds the file; absent where it has several pages, and
     *     of SM3, for which not every shell has a program
     */
    record File(
            String name,
            Suite suite,
            String root,
            long lines,
            int pageSize,
            long pages,
            @Nullable String confirm) {
        static File of(FileName name, FrozenFile file) {
            return new File(
                    name.wireName(),
                    file.suite(),
                    file.root().hex(),
                    file.lines(),
                    file.pageSize(),
                    file.pages(),
                    confirm(name.wireName() + ".txt", file));
        }

        private static @Nullable String confirm(String name, FrozenFile file) {
            if (file.suite() != Suite.SHA256) {
                return null;
            }
            if (file.pages() == 0) {
                return "sha256sum < " + name;
            }
            return file.pages() == 1 ? "(printf '\\0'; cat " + name + ") | sha256sum" : null;
        }
    }

    /** @param pages how many pages of selections there are, once the draw is completed */
    record DrawState(
            boolean ended, boolean isVoid, @Nullable Integer pages, List<Integer> counted) {
        static DrawState of(DrawProgress progress) {
            return new DrawState(
                    progress.hasEnded(), progress.isVoid(), progress.pages(), List.copyOf(progress.counted()));
        }
    }

    /** A frame of the same batch with another roster. */
    static FrameResponse of(WidenedFrame frame, Late late) {
        return new FrameResponse(
                frame.id().value(),
                frame.relief().batch().value(),
                frame.relief().attempt(),
                frame.authority().value(),
                FROZEN,
                null,
                null,
                frame.frozenAt(),
                filesOf(frame.files()),
                null,
                leavesOf(late),
                late.leavesInAll(),
                recusalsOf(late),
                late.recusalsInAll(),
                Shortcoming.of(frame.files().quality()),
                null);
    }

    static FrameResponse of(Frame frame, Function<FrozenFrame, Late> lateOf, Function<FrozenFrame, Long> importsSince) {
        String id = frame.id().value();
        FrozenFrame frozen = frame instanceof FrozenFrame it ? it : null;
        Late late = frozen == null ? null : lateOf.apply(frozen);
        return new FrameResponse(
                id,
                id,
                1,
                frame.request().authority().value(),
                stateOf(frame),
                frame instanceof ProposedFrame ? null : frame.request().releasedAt(),
                frame instanceof RequestedFrame requested && requested.waitsFor() != null
                        ? Waiting.of(requested.waitsFor())
                        : null,
                frozen == null ? null : frozen.frozenAt(),
                frozen == null ? null : filesOf(frozen.files()),
                frozen == null ? null : DrawState.of(frozen.progress()),
                late == null ? null : leavesOf(late),
                late == null ? null : late.leavesInAll(),
                late == null ? null : recusalsOf(late),
                late == null ? null : late.recusalsInAll(),
                frozen == null ? null : Shortcoming.of(frozen.files().quality()),
                frozen == null ? null : importsSince.apply(frozen));
    }

    private static List<File> filesOf(FrameFiles files) {
        return Stream.of(FileName.values())
                .map(name -> File.of(name, files.file(name)))
                .toList();
    }

    private static List<LateLeaveOf> leavesOf(Late late) {
        return late.leaves().stream().map(LateLeaveOf::of).toList();
    }

    private static List<LateRecusalOf> recusalsOf(Late late) {
        return late.recusals().stream().map(LateRecusalOf::of).toList();
    }

    private static String stateOf(Frame frame) {
        if (frame instanceof FrozenFrame) {
            return FROZEN;
        }
        if (frame instanceof ProposedFrame) {
            return "PROPOSED";
        }
        if (frame instanceof HeldFrame) {
            return "HELD";
        }
        return frame instanceof RequestedFrame ? "REQUESTED" : "ABANDONED";
    }
}
