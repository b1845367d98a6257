package org.doublerandom.directory.domain.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.TargetId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be inspected: what the register says, and what the draws so far have done. Targets are never deleted.
 *
 * @param byHand the tags that persons gave it, beside those of the mapping
 * @param mergedInto the entry that stands for it, if it turned out to be the same target; null otherwise
 */
public record Target(
        TargetId id,
        TargetFacts facts,
        DrawHistory history,
        List<HandTag> byHand,
        @Nullable TargetId mergedInto) {
    public Target {
        byHand = List.copyOf(byHand);
    }

    /** Whom nobody has given a tag by hand. */
    public Target(TargetId id, TargetFacts facts, DrawHistory history) {
        this(id, facts, history, List.of(), null);
    }

    /** With the draws, strikes and tags of an entry that was merged into it. */
    public Target with(Target merged) {
        List<HandTag> tags = new ArrayList<>(byHand);
        merged.byHand().stream().filter(given -> handTag(given.tag()).isEmpty()).forEach(tags::add);
        return new Target(id, facts, history.with(merged.history()), tags, mergedInto);
    }

    /** Given by hand. */
    public Optional<HandTag> handTag(Tag tag) {
        return byHand.stream().filter(given -> given.tag().equals(tag)).findFirst();
    }

    /** As the draw has chosen it, as long as no other has since. */
    public Optional<DrawnTarget> lastDrawnIn(FrameId draw) {
        LastTeam last = history.lastTeam();
        return last == null || !last.draw().equals(draw)
                ? Optional.empty()
                : history.hitOf(draw).map(hit -> new DrawnTarget(id, draw, hit.year(), last.inspectors()));
    }

    /** In the order of the ids, which is that of a pool. */
    public boolean isBefore(Target other) {
        return id.value().compareTo(other.id().value()) < 0;
    }
}
