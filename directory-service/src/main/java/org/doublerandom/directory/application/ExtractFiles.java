package org.doublerandom.directory.application;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.cap.CapRules;
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
import org.doublerandom.directory.domain.frame.PoolFreezer;
import org.doublerandom.directory.domain.frame.PoolLine;
import org.doublerandom.directory.domain.frame.PoolRules;
import org.doublerandom.directory.domain.frame.ProposedFrame;
import org.doublerandom.directory.domain.frame.QualityCounter;
import org.doublerandom.directory.domain.frame.RequestedFrame;
import org.doublerandom.directory.domain.frame.RosterLine;
import org.doublerandom.directory.domain.frame.RosterTerms;
import org.doublerandom.directory.domain.frame.Rotation;
import org.doublerandom.directory.domain.imports.Confirmations;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.target.ClosedForOpen;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.directory.domain.visit.VisitRecord;
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
    private final ReadVisits visits;
    private final CapRules capRules;
    private final Confirmations confirmations;
    private final Clock clock;

    ExtractFiles(
            Directories directories,
            Chunks chunks,
            Frames frames,
            ReadVisits visits,
            CapRules capRules,
            Confirmations confirmations,
            Clock clock) {
        this.visits = visits;
        this.capRules = capRules;
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
        List<Inspector> roster = roster(frame);
        FrameCounter counter =
                new FrameCounter(frame.cap(), roster, new Rotation(frame.request(), frame.slots(), roster));
        forEach(frame.request(), earlier, mapping, line -> {
            if (counter.add(line)) {
                drawable.accept(line.target());
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
        ConfirmedFrame confirmed = frame.confirmed();
        List<String> slots = confirmed == null ? List.of() : confirmed.slots();
        return extract(frame.request(), slots, confirmed, mapping);
    }

    /** Those of a frame that was confirmed before. */
    public FrameFiles extract(FrameRequest request, List<String> slots) {
        return extract(request, slots, null, directories.of(request.authority()).tagMapping())
                .files();
    }

    private Extracted extract(
            FrameRequest request, List<String> slots, @Nullable ConfirmedFrame confirmed, TagMapping mapping) {
        RosterTerms terms = terms(request, slots);
        List<Inspector> inspectors = onRoster(request, terms);
        Rotation rotation = new Rotation(request, terms.slots(), inspectors);
        PoolFreezer pool = new PoolFreezer(request.requireSuite(), rotation, recused(inspectors, terms), chunks);
        FrameCounter counter = confirmed == null ? null : new FrameCounter(confirmed.cap(), inspectors, rotation);
        // Who was not examined yet is no duplicate so far: a number of now would be too low for good.
        boolean isExamined = directories.of(request.authority()).targets().unexamined(mapping) == 0;
        QualityCounter quality = quality(request.authority(), mapping);
        forEach(request, earlier(request), mapping, line -> {
            quality.add(line.target());
            pool.add(line);
            if (counter != null) {
                counter.add(line);
            }
        });
        FrameFiles files = pool.freeze(terms, inspectors, roster(request, inspectors))
                .counted(isExamined ? quality.quality() : null);
        return new Extracted(files, counter == null ? null : counter.counts());
    }

    private static Set<TargetId> recused(List<Inspector> inspectors, RosterTerms terms) {
        return inspectors.stream()
                .flatMap(inspector -> terms.recusedFrom(inspector).stream())
                .collect(Collectors.toSet());
    }

    private QualityCounter quality(AuthorityCode authority, TagMapping mapping) {
        Targets targets = directories.of(authority).targets();
        Set<TargetId> duplicates = targets.likelyDuplicates().stream()
                .flatMap(alike -> alike.targets().stream())
                .collect(Collectors.toSet());
        Set<TargetId> closedForOpen =
                ClosedForOpen.among(targets).stream().map(Target::id).collect(Collectors.toSet());
        return new QualityCounter(mapping, duplicates, closedForOpen, code -> confirmations.has(authority, code));
    }

    /** Everybody in the order of the ids: whom the filter selects, and between them whom an earlier draw has left unvisited. */
    private void forEach(FrameRequest request, EarlierDraws earlier, TagMapping mapping, Consumer<PoolLine> use) {
        Targets targets = directories.of(request.authority()).targets();
        Placing placing = placing(request, earlier, targets);
        Queue<Target> struck = new ArrayDeque<>(targets.drawnIn(earlier.frames()).stream()
                .filter(target -> target.mergedInto() == null)
                .filter(earlier::areStruck)
                .filter(target -> !request.selects(target, mapping))
                .toList());
        List<Target> page = targets.after(Unit.WHOLE, request.filter().kinds(), null, PAGE);
        while (!page.isEmpty()) {
            List<Target> chosen = new ArrayList<>();
            for (Target target : page) {
                while (!struck.isEmpty() && struck.element().isBefore(target)) {
                    chosen.add(struck.remove());
                }
                if (request.selects(target, mapping)) {
                    chosen.add(target);
                }
            }
            placing.place(chosen).forEach(use);
            page = targets.after(
                    Unit.WHOLE,
                    request.filter().kinds(),
                    page.get(page.size() - 1).id(),
                    PAGE);
        }
        placing.place(List.copyOf(struck)).forEach(use);
    }

    private Placing placing(FrameRequest request, EarlierDraws earlier, Targets targets) {
        PoolRules rules = new PoolRules(request, earlier, capRules.all(request.authority()));
        if (!request.countsVisits()) {
            return chosen -> chosen.stream().map(target -> rules.place(target, VisitRecord.NONE));
        }
        Map<TargetId, TargetId> merged = targets.merged();
        return chosen -> {
            Map<TargetId, VisitRecord> records = visits.records(
                    request.authority(), chosen.stream().map(Target::id).toList(), merged, rules.since());
            return chosen.stream()
                    .map(target -> rules.place(target, records.getOrDefault(target.id(), VisitRecord.NONE)));
        };
    }

    /** Where some targets stand in the pool. */
    private interface Placing {
        Stream<PoolLine> place(List<Target> chosen);
    }

    private FrozenFile roster(FrameRequest request, List<Inspector> inspectors) {
        FileFreezer roster = new FileFreezer(request.requireSuite(), chunks);
        inspectors.forEach(inspector -> roster.add(new RosterLine(inspector, request.year()).text()));
        return roster.freeze();
    }
}
