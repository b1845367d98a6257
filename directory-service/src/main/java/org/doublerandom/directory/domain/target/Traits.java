package org.doublerandom.directory.domain.target;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.doublerandom.directory.domain.Area;
import org.doublerandom.directory.domain.Tag;
import org.jspecify.annotations.Nullable;

/** All of a target that a filter may ask for; who has the same traits is in the same frames. */
public record Traits(
        TargetKind kind, @Nullable IndustryCode industry, Set<Tag> tags, Area area, LocalDate registeredOn) {
    public Traits {
        tags = Set.copyOf(tags);
    }

    /** Whether the industry begins so; whoever has none is of no industry. */
    boolean isOfIndustry(String prefix) {
        return industry != null && industry.hasPrefix(prefix);
    }

    /** With the tags of the mapping and those given by hand. */
    public static Traits of(Target target, TagMapping mapping) {
        TargetFacts facts = target.facts();
        Set<Tag> tags = new HashSet<>(mapping.tagsOf(facts));
        target.byHand().forEach(given -> tags.add(given.tag()));
        return new Traits(
                facts.kind(),
                facts.industry(),
                tags,
                facts.area(),
                facts.registration().registeredOn());
    }
}
