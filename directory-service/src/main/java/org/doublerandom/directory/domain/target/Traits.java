package org.doublerandom.directory.domain.target;

import java.time.LocalDate;
import java.util.Set;
import org.doublerandom.directory.domain.Area;
import org.doublerandom.directory.domain.Tag;

/** All of a target that a filter may ask for; who has the same traits is in the same frames. */
public record Traits(TargetKind kind, IndustryCode industry, Set<Tag> tags, Area area, LocalDate registeredOn) {
    public Traits {
        tags = Set.copyOf(tags);
    }

    public static Traits of(TargetFacts facts, TagMapping mapping) {
        return new Traits(
                facts.kind(),
                facts.industry(),
                mapping.tagsOf(facts.scopes()),
                facts.area(),
                facts.registration().registeredOn());
    }
}
