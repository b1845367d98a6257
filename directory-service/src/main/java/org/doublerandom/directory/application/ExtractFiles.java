package org.doublerandom.directory.application;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.frame.Chunks;
import org.doublerandom.directory.domain.frame.ConfirmedFrame;
import org.doublerandom.directory.domain.frame.EarlierDraws;
import org.doublerandom.directory.domain.frame.FileFreezer;
import org.doublerandom.directory.domain.frame.FrameCounter;
import org.doublerandom.directory.domain.frame.FrameCounts;
import org.doublerandom.directory.domain.frame.FrameFiles;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.FrozenFile;
import org.doublerandom.directory.domain.frame.NamesFreezer;
import org.doublerandom.directory.domain.frame.PoolLine;
import org.doublerandom.directory.domain.frame.ProposedFrame;
import org.doublerandom.directory.domain.frame.QualityCounter;
import org.doublerandom.directory.domain.frame.RequestedFrame;
import org.doublerandom.directory.domain.frame.RosterLine;
import org.doublerandom.directory.domain.frame.RosterTerms;
import org.doublerandom.directory.domain.imports.Confirmations;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

/** Writes the three files of a frame from the directory as it is now; the pool page by page, so that its size does not matter. */
@UseCase
class ExtractFiles {
    private static final int PAGE = 1_000;

    private final Directories directories;
    private final Chunks chunks;
    private final Frames frames;
    private final Confirmations confirmations;
    private final Clock clock;

    ExtractFiles(Directories directories, Chunks chunks, Frames frames, Confirmations confirmations, Clock clock) {
        this.confirmations = confirmations;
        this.directories = directories;
        this.chunks = chunks;
        this.frames = frames;
        this.clock = clock;
    }

    /** What they would hold, counted and not written. */
    public FrameCounts count(ProposedFrame frame, TagMapping mapping) {
        return count(frame, mapping, each -> {});
    }

    /** @param drawable is told each target that may be drawn, or is visited whatever is drawn */
    public FrameCounts count(ProposedFrame frame, TagMapping mapping, Consumer<Target> drawable) {
        EarlierDraws earlier = earlier(frame.request());
        FrameCounter counter = new FrameCounter(frame.request(), frame.slots(), frame.cap(), earlier, roster(frame));
        forEach(frame.request(), earlier, mapping, target -> {
            if (counter.add(target)) {
                drawable.accept(target);
            }
        });
        return counter.counts();
    }

    /** Who would be on its roster. */
    public List<Inspector> roster(ProposedFrame frame) {
        return onRoster(frame.request(), terms(frame.request(), frame.slots()));
    }

    private EarlierDraws earlier(FrameRequest request) {
        return new EarlierDraws(request, frames.frozen(request.authority()), OfficialDay.of(clock.instant()));
    }

    private RosterTerms terms(FrameRequest request, List<String> slots) {
        return RosterTerms.of(request, OfficialDay.of(clock.instant()), slots);
    }

    private List<Inspector> onRoster(FrameRequest request, RosterTerms terms) {
        return directories.of(request.authority()).inspectorsOfNow().stream()
                .filter(terms::admit)
                .toList();
    }

    /** @param counts what they hold; null where the batch was not counted before */
    record Extracted(FrameFiles files, @Nullable FrameCounts counts) {}

    public Extracted extract(RequestedFrame frame, TagMapping mapping) {
        FrameRequest request = frame.request();
        ConfirmedFrame confirmed = frame.confirmed();
        RosterTerms terms = terms(request, confirmed == null ? List.of() : confirmed.slots());
        List<Inspector> inspectors = onRoster(request, terms);
        Set<TargetId> recused = recused(inspectors, terms);
        Set<TargetId> recusedInPool = new HashSet<>();
        FileFreezer pool = new FileFreezer(request.requireSuite(), chunks);
        NamesFreezer names = new NamesFreezer(chunks);
        EarlierDraws earlier = earlier(request);
        FrameCounter counter = confirmed == null
                ? null
                : new FrameCounter(request, confirmed.slots(), confirmed.cap(), earlier, inspectors);
        QualityCounter quality = quality(request.authority(), mapping);
        forEach(request, earlier, mapping, target -> {
            quality.add(target);
            pool.add(new PoolLine(target, earlier).text());
            names.add(target);
            if (recused.contains(target.id())) {
                recusedInPool.add(target.id());
            }
            if (counter != null) {
                counter.add(target);
            }
        });
        FrozenFile conflicts = conflicts(request, terms, inspectors, recusedInPool);
        FrameFiles files = new FrameFiles(pool.freeze(), roster(request, inspectors), conflicts, names.freeze())
                .with(quality.quality());
        return new Extracted(files, counter == null ? null : counter.counts());
    }

    private static Set<TargetId> recused(List<Inspector> inspectors, RosterTerms terms) {
        return inspectors.stream()
                .flatMap(inspector -> terms.recusedFrom(inspector).stream())
                .collect(Collectors.toSet());
    }

    private QualityCounter quality(AuthorityCode authority, TagMapping mapping) {
        Set<TargetId> duplicates = directories.of(authority).targets().likelyDuplicates().stream()
                .flatMap(alike -> alike.targets().stream())
                .collect(Collectors.toSet());
        return new QualityCounter(mapping, duplicates, code -> confirmations.has(authority, code));
    }

    /** Everybody in the order of the ids: whom the filter selects, and between them whom an earlier draw has left unvisited. */
    private void forEach(FrameRequest request, EarlierDraws earlier, TagMapping mapping, Consumer<Target> use) {
        Targets targets = directories.of(request.authority()).targets();
        Queue<Target> struck = new ArrayDeque<>(targets.drawnIn(earlier.frames()).stream()
                .filter(target -> target.mergedInto() == null)
                .filter(earlier::areStruck)
                .filter(target -> !request.selects(target, mapping))
                .toList());
        List<Target> page = targets.after(Unit.WHOLE, request.filter().kinds(), null, PAGE);
        while (!page.isEmpty()) {
            for (Target target : page) {
                while (!struck.isEmpty() && struck.element().isBefore(target)) {
                    use.accept(struck.remove());
                }
                if (request.selects(target, mapping)) {
                    use.accept(target);
                }
            }
            page = targets.after(
                    Unit.WHOLE,
                    request.filter().kinds(),
                    page.get(page.size() - 1).id(),
                    PAGE);
        }
        struck.forEach(use);
    }

    private FrozenFile roster(FrameRequest request, List<Inspector> inspectors) {
        FileFreezer roster = new FileFreezer(request.requireSuite(), chunks);
        inspectors.forEach(inspector -> roster.add(new RosterLine(inspector, request.year()).text()));
        return roster.freeze();
    }

    private FrozenFile conflicts(
            FrameRequest request, RosterTerms terms, List<Inspector> inspectors, Set<TargetId> pool) {
        FileFreezer conflicts = new FileFreezer(request.requireSuite(), chunks);
        inspectors.stream()
                .flatMap(inspector -> terms.conflictLinesOf(inspector, pool))
                .sorted()
                .forEach(conflicts::add);
        return conflicts.freeze();
    }
}
