package org.doublerandom.directory.application;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.frame.Chunks;
import org.doublerandom.directory.domain.frame.FileFreezer;
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

/**
 * A draw is void because nobody could fill its places, or because its roster or its conflicts are lost: both are frozen anew for the next
 * attempt.
 */
@UseCase
public class WidenRoster {
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
        return freeze(relief, frozen -> widened(frozen, relief));
    }

    /**
     * From the directory as it is now, under the same scheme: what was frozen is nowhere any more (protocol §6).
     *
     * @param relief that eases nothing
     * @param slots the places of each team
     * @return false while the frame of the batch is not frozen here
     */
    public boolean refreeze(Relief relief, List<String> slots) {
        return freeze(relief, frozen -> refrozen(frozen, relief, slots));
    }

    private boolean freeze(Relief relief, Function<FrozenFrame, Changed<WidenedFrame>> freezing) {
        Optional<FrozenFrame> frame = frames.find(relief.batch())
                .filter(FrozenFrame.class::isInstance)
                .map(FrozenFrame.class::cast);
        frame.ifPresent(frozen -> widened.freeze(relief.frame(), () -> freezing.apply(frozen)));
        return frame.isPresent();
    }

    private Changed<WidenedFrame> refrozen(FrozenFrame frame, Relief relief, List<String> slots) {
        FrameFiles first = frame.files();
        RosterTerms terms = RosterTerms.of(frame.request(), OfficialDay.of(clock.instant()), slots);
        List<Inspector> inspectors = directories.of(frame.request().authority()).inspectorsOfNow().stream()
                .filter(terms::admit)
                .toList();
        Set<TargetId> recused = inspectors.stream()
                .flatMap(inspector -> terms.recusedFrom(inspector).stream())
                .collect(Collectors.toSet());
        Set<TargetId> pool = inPool(first.pool(), recused);
        int year = frame.request().year();
        Stream<String> roster = inspectors.stream().map(inspector -> new RosterLine(inspector, year).text());
        Stream<String> conflicts = inspectors.stream().flatMap(inspector -> terms.conflictLinesOf(inspector, pool));
        Suite suite = first.pool().suite();
        FrameFiles files = new FrameFiles(
                first.pool(),
                frozen(suite, roster.sorted().toList()),
                frozen(suite, conflicts.sorted().toList()),
                first.names());
        return WidenedFrame.of(frame, relief, files, 0, clock.instant());
    }

    private Changed<WidenedFrame> widened(FrozenFrame frame, Relief relief) {
        AuthorityCode authority = frame.request().authority();
        FrameFiles first = frame.files();
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
                first.names());
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
