package org.doublerandom.directory.domain.target;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.TargetId;

/** What persons and inspections say of the entries of a directory, beside what the register says. */
public interface TargetEntries {
    /** What happened to a target's entry, the oldest first; empty for whoever is not there. */
    List<ChronicleEntry> chronicle(TargetId id);

    /**
     * Adds to a target's chronicle; a repeat changes nothing.
     *
     * @return false if there is no such target
     */
    boolean note(TargetId id, ChronicleEntry entry);

    /** Gives a target a tag, in the place of the same one given before. */
    void tag(TargetId id, HandTag tag);

    /** Takes a tag away that was given by hand. */
    void untag(TargetId id, HandTag taken);

    /** Marks an entry as standing for no target of its own any more; whatever was merged into it before goes with it. A repeat changes nothing. */
    void merge(Merger merger);

    /** The entries that were merged, and into which ones. */
    Map<TargetId, TargetId> merged();

    /** Entries that may be one, in the order of their keys; those that were merged are not among them. */
    List<LikelyDuplicates> likelyDuplicates();

    /** The tags that somebody has by hand. */
    Set<Tag> tagsByHand();
}
