package org.doublerandom.directory.domain.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.values.Suite;

/** Takes the lines of a pool in their order and writes what a frame holds of them: the pool, who they are, why some are not drawn. */
public final class PoolFreezer {
    private final FileFreezer pool;
    private final NamesFreezer names;
    private final FileFreezer exclusions;
    private final FileFreezer conflicts;
    private final Rotation rotation;
    private final Set<TargetId> recused;
    private final Set<TargetId> recusedInPool = new HashSet<>();
    private final List<ConflictLine> rests = new ArrayList<>();

    /** @param recused from whom somebody on the roster is recused */
    public PoolFreezer(Suite suite, Rotation rotation, Set<TargetId> recused, Chunks chunks) {
        this.pool = new FileFreezer(suite, chunks);
        this.conflicts = new FileFreezer(suite, chunks);
        this.names = new NamesFreezer(chunks);
        // Announced nowhere: the suite of a draw is that of its three files (protocol §3).
        this.exclusions = new FileFreezer(Suite.SHA256, chunks);
        this.rotation = rotation;
        this.recused = recused;
    }

    public void add(PoolLine line) {
        TargetId id = line.target().id();
        pool.add(line.text());
        names.add(line.target());
        if (recused.contains(id)) {
            recusedInPool.add(id);
        }
        Exclusion exclusion = line.exclusion();
        if (exclusion != null) {
            exclusions.add(exclusion.line(id));
            return;
        }
        rotation.resting(line.target()).ifPresent(inspector -> {
            rests.add(new ConflictLine(inspector, id));
            exclusions.add(Exclusion.ofRotation(inspector).line(id));
        });
    }

    /** Once all lines are added. */
    public FrameFiles freeze(RosterTerms terms, List<Inspector> inspectors, FrozenFile roster) {
        Stream.concat(
                        inspectors.stream().flatMap(inspector -> terms.conflictLinesOf(inspector, recusedInPool)),
                        rests.stream().map(ConflictLine::text))
                .sorted()
                .forEach(conflicts::add);
        return new FrameFiles(pool.freeze(), roster, conflicts.freeze(), names.freeze()).keeping(exclusions.freeze());
    }
}
