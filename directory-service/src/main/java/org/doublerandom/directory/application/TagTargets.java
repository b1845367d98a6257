package org.doublerandom.directory.application;

import java.time.Clock;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.target.ChronicleEntry;
import org.doublerandom.directory.domain.target.HandTag;
import org.doublerandom.directory.domain.target.TagVocabulary;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetNotTagged;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.directory.domain.target.UnknownTag;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;
import org.doublerandom.values.Unit;

/** An administrator gives a target a tag that the register's texts do not give, or takes such a tag away, with the reason. */
@UseCase
public class TagTargets {
    private final Directories directories;
    private final TagVocabulary vocabulary;
    private final Clock clock;

    TagTargets(Directories directories, TagVocabulary vocabulary, Clock clock) {
        this.directories = directories;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /**
     * Giving it once more replaces the reason.
     *
     * @throws UnknownTarget also if the target is in the area of another unit
     * @throws UnknownTag if the vocabulary does not have it
     */
    public Target tag(Person person, Unit reach, TargetId id, Tag tag, String reason) {
        Targets targets = targets(person);
        known(targets, reach, id);
        if (vocabulary.all(person.authority()).stream()
                .noneMatch(entry -> entry.tag().equals(tag))) {
            throw new UnknownTag(tag);
        }
        HandTag given = new HandTag(tag, reason, person.id(), clock.instant());
        targets.retag(id, ChronicleEntry.tagged(given), given::in);
        return known(targets, reach, id);
    }

    /**
     * @throws UnknownTarget also if the target is in the area of another unit
     * @throws TargetNotTagged if it was not given by hand
     */
    public Target untag(Person person, Unit reach, TargetId id, Tag tag, String reason) {
        Targets targets = targets(person);
        known(targets, reach, id);
        HandTag taken = new HandTag(tag, reason, person.id(), clock.instant());
        targets.retag(id, ChronicleEntry.untagged(taken), tags -> taken.outOf(tags, id));
        return known(targets, reach, id);
    }

    private Targets targets(Person person) {
        person.require(Role.SYSTEM_ADMIN, Role.UNIT_ADMIN);
        return directories.of(person.authority()).targets();
    }

    private static Target known(Targets targets, Unit reach, TargetId id) {
        return targets.find(id)
                .filter(target -> target.facts().area().isOf(reach))
                .orElseThrow(() -> new UnknownTarget(id));
    }
}
