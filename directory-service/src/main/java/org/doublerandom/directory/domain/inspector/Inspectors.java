package org.doublerandom.directory.domain.inspector;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.target.DrawnTarget;

/** The inspectors of an authority. */
public interface Inspectors {
    Optional<Inspector> find(InspectorId id);

    List<Inspector> findAll(Collection<InspectorId> ids);

    /** All of them, in the order of their ids. A county has a hundred or so, a province some thousands. */
    List<Inspector> all();

    /**
     * Writes what the personnel office says under each inspector's id; recusals and assignments stay.
     *
     * @param now from when on somebody is in service whose entry is new or stands otherwise than before
     */
    Written write(List<ListedInspector> entries, Instant now);

    /** Adds each recusal to its inspector; one for each inspector, target and first day, of which the newest word counts. */
    Written recuse(List<Recusal> recusals);

    /**
     * Changes what persons have declared about an inspector; a repeat of the command changes nothing.
     *
     * @param change of what was declared so far
     */
    Declarations declare(InspectorId id, UnaryOperator<Declarations> change);

    /** Adds a place to each member of each team; a repeat changes nothing. */
    void remember(List<DrawnTarget> drawn);

    /** Takes the places at these targets that a draw gave from all who have them; a repeat changes nothing. */
    void forget(FrameId draw, List<TargetId> targets);
}
