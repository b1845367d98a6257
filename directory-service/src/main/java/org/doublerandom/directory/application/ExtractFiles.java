package org.doublerandom.directory.application;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.frame.Chunks;
import org.doublerandom.directory.domain.frame.ConflictLine;
import org.doublerandom.directory.domain.frame.FileFreezer;
import org.doublerandom.directory.domain.frame.FrameCounter;
import org.doublerandom.directory.domain.frame.FrameCounts;
import org.doublerandom.directory.domain.frame.FrameFiles;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.frame.FrozenFile;
import org.doublerandom.directory.domain.frame.PoolLine;
import org.doublerandom.directory.domain.frame.ProposedFrame;
import org.doublerandom.directory.domain.frame.RosterLine;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.Recusal;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Unit;

/** Writes the three files of a frame from the directory as it is now; the pool page by page, so that its size does not matter. */
@UseCase
class ExtractFiles {
    private static final int PAGE = 1_000;

    private final Directories directories;
    private final Chunks chunks;

    ExtractFiles(Directories directories, Chunks chunks) {
        this.directories = directories;
        this.chunks = chunks;
    }

    /** What they would hold, counted and not written. */
    public FrameCounts count(ProposedFrame frame, TagMapping mapping) {
        FrameCounter counter = new FrameCounter(frame, certified(frame.request()));
        forEach(frame.request(), mapping, counter::add);
        return counter.counts();
    }

    private List<Inspector> certified(FrameRequest request) {
        return directories.of(request.authority()).inspectors().all().stream()
                .filter(inspector -> inspector.facts().isCertified())
                .toList();
    }

    public FrameFiles extract(FrameRequest request, TagMapping mapping) {
        List<Inspector> certified = certified(request);
        Set<TargetId> recused = certified.stream()
                .flatMap(inspector -> inspector.recusals().stream())
                .map(Recusal::target)
                .collect(Collectors.toSet());
        Set<TargetId> recusedInPool = new HashSet<>();
        FileFreezer pool = new FileFreezer(chunks);
        forEach(request, mapping, target -> {
            pool.add(new PoolLine(target, request.year()).text());
            if (recused.contains(target.id())) {
                recusedInPool.add(target.id());
            }
        });
        return new FrameFiles(pool.freeze(), roster(certified, request.year()), conflicts(certified, recusedInPool));
    }

    private void forEach(FrameRequest request, TagMapping mapping, Consumer<Target> use) {
        Targets targets = directories.of(request.authority()).targets();
        List<Target> page = targets.after(Unit.WHOLE, request.filter().kinds(), null, PAGE);
        while (!page.isEmpty()) {
            page.stream().filter(target -> request.selects(target, mapping)).forEach(use);
            page = targets.after(
                    Unit.WHOLE,
                    request.filter().kinds(),
                    page.get(page.size() - 1).id(),
                    PAGE);
        }
    }

    private FrozenFile roster(List<Inspector> certified, int year) {
        FileFreezer roster = new FileFreezer(chunks);
        certified.forEach(inspector -> roster.add(new RosterLine(inspector, year).text()));
        return roster.freeze();
    }

    private FrozenFile conflicts(List<Inspector> certified, Set<TargetId> pool) {
        FileFreezer conflicts = new FileFreezer(chunks);
        certified.stream()
                .flatMap(inspector -> inspector.recusals().stream())
                .filter(recusal -> pool.contains(recusal.target()))
                .map(recusal -> new ConflictLine(recusal).text())
                .sorted()
                .forEach(conflicts::add);
        return conflicts.freeze();
    }
}
