package org.doublerandom.directory.domain.target;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.values.PersonId;

/** A tag that a person gave a target, because the register's texts do not say what it does; it stays until a person takes it away. */
public record HandTag(Tag tag, String reason, PersonId by, Instant at) {
    /** Those with this one, in the place of the same one given before. */
    public List<HandTag> in(List<HandTag> tags) {
        List<HandTag> all = new ArrayList<>(tags);
        all.replaceAll(given -> isOfTheSame(given) ? this : given);
        if (!all.contains(this)) {
            all.add(this);
        }
        return List.copyOf(all);
    }

    /**
     * Those that are left when it is taken away.
     *
     * @throws TargetNotTagged if it was not given by hand
     */
    public List<HandTag> outOf(List<HandTag> tags, TargetId target) {
        if (tags.stream().noneMatch(this::isOfTheSame)) {
            throw new TargetNotTagged(target, tag);
        }
        return tags.stream().filter(given -> !isOfTheSame(given)).toList();
    }

    private boolean isOfTheSame(HandTag other) {
        return tag.equals(other.tag);
    }
}
