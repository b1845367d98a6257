package org.doublerandom.directory.domain.target;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
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

    /**
     * Changes the tags that a target has by hand; a repeat of a remembered command changes nothing.
     *
     * @param act what is told of it
     * @param change to those it has afterwards; may refuse
     */
    void retag(TargetId id, ChronicleEntry act, UnaryOperator<List<HandTag>> change);

    /**
     * Marks the old entry of a confirmed merger as standing for no target of its own any more; whatever was merged into it before goes with
     * it. A repeat changes nothing, and neither does an earlier state of the book of mergers than was written before.
     *
     * @param standing where the chain of mergers ends that begins with the old one
     * @param merged how many mergers of the book were confirmed when it was read
     */
    void merge(Merger merger, TargetId standing, int merged);

    /** The entries that were merged into one, in the order of their ids. */
    List<TargetId> mergedInto(TargetId id);

    /** The entries that were merged, and into which ones. */
    Map<TargetId, TargetId> merged();

    /** The tags that somebody has by hand. */
    Set<Tag> tagsByHand();
}
