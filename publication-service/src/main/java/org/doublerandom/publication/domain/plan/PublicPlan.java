package org.doublerandom.publication.domain.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.publication.domain.Authority;
import org.doublerandom.publication.domain.PlanId;

/** An approved annual plan with all its versions; an older version stays readable for good. */
public record PublicPlan(PlanId id, Authority authority, int year, List<PlanVersion> versions) {
    public PublicPlan {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("plan " + id + ": no version (expected: the approved one)");
        }
        versions = versions.stream()
                .sorted(Comparator.comparingInt(PlanVersion::version))
                .toList();
    }

    /** The plan with this version; a version that is here already is replaced by itself. */
    public PublicPlan with(PlanVersion version) {
        var others = versions.stream().filter(kept -> kept.version() != version.version());
        return new PublicPlan(
                id, authority, year, Stream.concat(others, Stream.of(version)).toList());
    }

    public PlanVersion current() {
        return versions.get(versions.size() - 1);
    }

    public String title() {
        return current().title();
    }
}
