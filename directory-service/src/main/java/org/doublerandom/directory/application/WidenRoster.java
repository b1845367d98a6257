package org.doublerandom.directory.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.frame.Chunks;
import org.doublerandom.directory.domain.frame.ConflictLine;
import org.doublerandom.directory.domain.frame.Exclusion;
import org.doublerandom.directory.domain.frame.FileFreezer;
import org.doublerandom.directory.domain.frame.FileIsLost;
import org.doublerandom.directory.domain.frame.FrameFiles;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.FrozenFile;
import org.doublerandom.directory.domain.frame.FrozenFrame;
import org.doublerandom.directory.domain.frame.Relief;
import org.doublerandom.directory.domain.frame.RosterLine;
import org.doublerandom.directory.domain.frame.RosterTerms;
import org.doublerandom.directory.domain.frame.WidenedFrame;
import org.doublerandom.directory.domain.frame.WidenedFrames;
import org.doublerandom.directory.domain.frame.Widening;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A draw is void because nobody could fill its places, or because its roster or its conflicts are lost: both are frozen anew for the next
 * attempt.
 */
@UseCase
public class WidenRoster {
    private static final Logger LOG = LoggerFactory.getLogger(WidenRoster.class);

    private final Frames frames;
    private final WidenedFrames widened;
    private final Directories directories;
    private final Chunks chunks;
    private final Clock clock;

    WidenRoster(Frames frames, WidenedFrames widened, Directories directories, Chunks chunks, Clock clock) {
        this.frames = frames;
        this.widened = widened;
        this.directories = directories;
        this.chunks = chunks;
        this.clock = clock;
    }

    /** @return false while the frame of the batch is not frozen here */
    public boolean widen(Relief relief) {
        return freeze(relief.batch(), frozen -> relief, this::widened);
    }

    /**
     * Under the same scheme, for what was frozen is nowhere any more (protocol §6).
     *
     * @param attempt the one that follows
     * @param slots the places of each team
     * @return false while the frame of the batch is not frozen here
     */
    public boolean refreeze(FrameId batch, int attempt, List<String> slots) {
        return freeze(
                batch,
                frozen -> Relief.nothing(frozen, attempt),
                (frozen, nothing) -> refrozen(frozen, nothing, slots));
    }

    private boolean freeze(
            FrameId batch,
            Function<FrozenFrame, Relief> easing,
            BiFunction<FrozenFrame, Relief, Changed<WidenedFrame>> freezing) {
        Optional<FrozenFrame> frame =
                frames.find(batch).filter(FrozenFrame.class::isInstance).map(FrozenFrame.class::cast);
        frame.ifPresent(frozen -> {
            Relief relief = easing.apply(frozen);
            widened.freeze(relief.frame(), () -> freezing.apply(frozen, relief));
        });
        return frame.isPresent();
    }

    // Whom the void attempt drew is public: who came, was changed or was declared about since the first freeze would be
    // chosen for them.
    private Changed<WidenedFrame> refrozen(FrozenFrame frame, Relief relief, List<String> slots) {
        // The pool may have been frozen anew before.
        FrameFiles known = before(frame, relief);
        FrozenFile frozenPool = known.pool();
        RosterTerms terms = RosterTerms.of(frame.request(), OfficialDay.of(clock.instant()), slots);
        Instant first = frame.frozenAt();
        List<Inspector> inspectors = directories.of(frame.request().authority()).inspectorsAsOf(first).stream()
                .filter(inspector -> inspector.isInServiceBefore(first))
                .filter(terms::admit)
                .toList();
        Set<TargetId> recused = inspectors.stream()
                .flatMap(inspector -> terms.recusedFrom(inspector).stream())
                .collect(Collectors.toSet());
        Set<TargetId> pool = inPool(frozenPool, recused);
        int year = frame.request().year();
        Stream<String> roster = inspectors.stream().map(inspector -> new RosterLine(inspector, year).text());
        // Whoever rested may have been recused since.
        Stream<String> conflicts = Stream.concat(
                inspectors.stream().flatMap(inspector -> terms.conflictLinesOf(inspector, pool)),
                resting(known.exclusions(), inspectors));
        Suite suite = frozenPool.suite();
        FrameFiles files = new FrameFiles(
                        frozenPool,
                        frozen(suite, roster.sorted().toList()),
                        frozen(suite, conflicts.distinct().sorted().toList()),
                        known.names())
                .keeping(known.exclusions());
        return WidenedFrame.of(frame, relief, files, 0, clock.instant());
    }

    /** Who rested at the first freeze rests at every one of the same frame; where that is lost, too, nobody knows of it any more. */
    private Stream<String> resting(@Nullable FrozenFile kept, List<Inspector> roster) {
        Set<InspectorId> there = roster.stream().map(Inspector::id).collect(Collectors.toSet());
        return keptLines(kept).stream()
                .flatMap(line -> Exclusion.conflictOf(line).stream())
                .filter(conflict -> there.contains(conflict.inspector()))
                .map(ConflictLine::text);
    }

    private List<String> keptLines(@Nullable FrozenFile kept) {
        try {
            return kept == null ? List.of() : kept.lines(chunks).toList();
        } catch (FileIsLost lost) {
            LOG.warn("whom the first freeze let rest is not known any more: {}", lost.getMessage());
            return List.of();
        }
    }

    /** Those of the attempt before: roster and conflicts may have been frozen anew for it. */
    private FrameFiles before(FrozenFrame frame, Relief relief) {
        return IntStream.iterate(relief.attempt() - 1, attempt -> attempt > 1, attempt -> attempt - 1)
                .mapToObj(attempt -> Relief.nothing(frame, attempt).frame())
                .flatMap(id -> widened.find(id).stream())
                .map(WidenedFrame::files)
                .findFirst()
                .orElse(frame.files());
    }

    private Changed<WidenedFrame> widened(FrozenFrame frame, Relief relief) {
        AuthorityCode authority = frame.request().authority();
        FrameFiles first = before(frame, relief);
        Suite suite = first.pool().suite();
        List<String> roster = first.roster().lines(chunks).toList();
        // The places are not kept with a frozen frame: no expert is added, who could fill another's.
        RosterTerms terms = RosterTerms.of(frame.request(), OfficialDay.of(clock.instant()), List.of());
        // Whom the void attempt drew is public: recusals and leaves that came since would choose who is added, and for
        // whom.
        Widening widening =
                Widening.of(relief, terms, roster, directories.of(authority).inspectorsAsOf(relief.announcedAt()));
        Set<TargetId> pool = inPool(first.pool(), widening.recused());
        FrameFiles files = new FrameFiles(
                        first.pool(),
                        frozen(suite, widening.rosterLines(frame.request().year())),
                        frozen(suite, widening.conflictLines(first.conflicts().lines(chunks), pool)),
                        first.names())
                .keeping(first.exclusions());
        return WidenedFrame.of(frame, relief, files, widening.added().size(), clock.instant());
    }

    private FrozenFile frozen(Suite suite, Collection<String> lines) {
        FileFreezer freezer = new FileFreezer(suite, chunks);
        lines.forEach(freezer::add);
        return freezer.freeze();
    }

    private Set<TargetId> inPool(FrozenFile pool, Set<TargetId> wanted) {
        Set<TargetId> found = new HashSet<>();
        if (!wanted.isEmpty()) {
            pool.lines(chunks).forEach(line -> {
                TargetId id = new TargetId(line.substring(0, line.indexOf('\t')));
                if (wanted.contains(id)) {
                    found.add(id);
                }
            });
        }
        return found;
    }
}
