package org.doublerandom.directory.domain.inspector;

import java.util.List;
import java.util.Set;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What the personnel office says about an inspector.
 *
 * @param certificate null for who has none, or none any more: he is known, but on no roster
 * @param cap most assignments in one draw
 */
public record InspectorFacts(
        PersonId person,
        String name,
        Unit unit,
        String unitName,
        @Nullable String certificate,
        List<Tag> tags,
        int cap) {
    private static final int MOST = 999_999;
    private static final int LONGEST_TAG = 16;

    public InspectorFacts {
        tags.stream()
                .filter(tag -> tag.value().length() > LONGEST_TAG)
                .findFirst()
                .ifPresent(tag -> {
                    throw new MalformedValue(
                            "tag-malformed",
                            "tag: " + tag.value() + " (expected: at most " + LONGEST_TAG
                                    + " characters, as rosters have it)");
                });
        tags = List.copyOf(tags);
        if (Set.copyOf(tags).size() < tags.size()) {
            throw new MalformedValue("tag-repeated", "tags: " + tags + " (expected: each once)");
        }
        if (cap < 0 || cap > MOST) {
            throw new MalformedValue("cap-malformed", "cap: " + cap + " (expected: 0 to " + MOST + ")");
        }
    }

    /** Whether a roster would have the same line but for the load. */
    public boolean standsLike(InspectorFacts other) {
        return isCertified() == other.isCertified()
                && unit.equals(other.unit)
                && Set.copyOf(tags).equals(Set.copyOf(other.tags))
                && cap == other.cap;
    }

    public boolean isCertified() {
        return certificate != null;
    }
}
