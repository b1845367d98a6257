package org.doublerandom.directory.application;

import java.time.Clock;
import java.util.List;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.target.LikelyDuplicates;
import org.doublerandom.directory.domain.target.Merger;
import org.doublerandom.directory.domain.target.NotOneTarget;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetIsMerged;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/** An administrator sees which entries may be one target, and merges two that are; frames frozen before keep what they hold. */
@UseCase
public class MergeTargets {
    private final Directories directories;
    private final Clock clock;

    MergeTargets(Directories directories, Clock clock) {
        this.directories = directories;
        this.clock = clock;
    }

    /** In the order of their keys. */
    public List<LikelyDuplicates> likely(AuthorityCode authority) {
        return directories.of(authority).targets().likelyDuplicates();
    }

    /**
     * Merging the same two once more changes nothing.
     *
     * @return the entry that was merged
     * @throws UnknownTarget if either is not in the directory
     * @throws TargetIsMerged if either was merged into another one before
     * @throws NotOneTarget if they are of two kinds, or the old one is open and the other is not
     */
    public Target merge(Person person, TargetId old, TargetId into, String reason) {
        person.require(Role.SYSTEM_ADMIN);
        Targets targets = directories.of(person.authority()).targets();
        Merger merger = new Merger(old, into, reason, person.id(), clock.instant());
        Target merged = known(targets, old);
        Target standing = known(targets, into);
        TargetId before = merged.mergedInto();
        TargetId onward = standing.mergedInto();
        if (onward != null) {
            throw new TargetIsMerged(into, onward);
        }
        if (before != null && !before.equals(into)) {
            throw new TargetIsMerged(old, before);
        }
        if (before == null) {
            if (!merged.facts().mayBeOneWith(standing.facts())) {
                throw new NotOneTarget(old, into);
            }
            targets.merge(merger);
        }
        return known(targets, old);
    }

    private static Target known(Targets targets, TargetId id) {
        return targets.find(id).orElseThrow(() -> new UnknownTarget(id));
    }
}
