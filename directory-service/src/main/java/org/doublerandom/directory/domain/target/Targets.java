package org.doublerandom.directory.domain.target;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

/** The targets of an authority. */
public interface Targets extends TargetEntries, FlawedTargets {
    Optional<Target> find(TargetId id);

    List<Target> findAll(Collection<TargetId> ids);

    /**
     * The next targets, without entries that were merged into others, in the order of their ids, which is the order of the bytes.
     *
     * @param unit only those in its area
     * @param kinds only these, or all kinds if empty
     * @param last where the page before ended
     */
    List<Target> after(Unit unit, Set<TargetKind> kinds, @Nullable TargetId last, int limit);

    long count(Unit unit, Set<TargetKind> kinds);

    /**
     * The next of those whom a search finds, in the order of their ids.
     *
     * @param unit only those in its area
     * @param last where the page before ended
     */
    List<Target> found(Unit unit, TargetSearch search, @Nullable TargetId last, int limit);

    /** How many a search finds, counted up to {@code most}. */
    long countFound(Unit unit, TargetSearch search, int most);

    /** Writes what the register says under each target's id; history stays. What that changes is told by the chronicle. */
    Written write(List<RegisteredTarget> entries, Origin origin);

    /** Adds to the history of each target once per draw, in all directories it stands in; a repeat changes nothing. */
    void remember(List<DrawnTarget> drawn);

    /** Takes the hit of a draw from a target, in all directories it stands in, and remembers that it was struck. */
    void strike(FrameId draw, TargetId struck);

    /**
     * A draw is void by law: its hit counts no more for these, in all directories they stand in, unless the visit takes place all the
     * same. A repeat changes nothing.
     */
    void annul(FrameId draw, List<TargetId> drawn);

    /** A void attempt of the batch drew these, as it turned out only now; in all directories they stand in. A repeat changes nothing. */
    void miss(FrameId batch, List<TargetId> drawn);

    /** Other teams visit these targets of a draw; who was drawn by another one since keeps that team. */
    void reteam(List<DrawnTarget> drawn);

    /**
     * The visit of a drawn target has taken place.
     *
     * @return whether the draw is remembered of it, as a hit or as a strike
     */
    boolean visit(FrameId draw, TargetId target);

    /**
     * Whom these draws have drawn or struck, or would have drawn, in the order of their ids: the entries themselves, and those that they were
     * merged into.
     */
    List<Target> drawnIn(Set<FrameId> draws);
}
