package org.doublerandom.directory.domain.frame;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.Region;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetFilter;
import org.doublerandom.directory.domain.target.Traits;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

/**
 * What a released batch wants frozen.
 *
 * @param suite in which its files are hashed, as the record of the batch's scheme promised; null while that record is still
 *     awaited: the promise precedes the files (protocol §10)
 * @param exclusions codes of the rules by which the batch excludes targets
 */
public record FrameRequest(
        FrameId id,
        AuthorityCode authority,
        TargetFilter filter,
        List<String> exclusions,
        PlannedVisits visits,
        Instant releasedAt,
        @Nullable Suite suite) {
    public FrameRequest {
        exclusions = List.copyOf(exclusions);
    }

    /** The calendar year of the visits' window, in which hits and load count. */
    public int year() {
        return visits.year();
    }

    /** Whether visits keep targets off it. */
    public boolean countsVisits() {
        return exclusions.contains(PoolLine.CAP) || exclusions.contains(PoolLine.RECENT);
    }

    public boolean isSchemeDue() {
        return suite == null;
    }

    /** @throws IllegalStateException while the scheme is due */
    public Suite requireSuite() {
        if (suite == null) {
            throw new IllegalStateException("suite of frame " + id.value() + ": none (expected: that of its scheme)");
        }
        return suite;
    }

    /** The scheme stands in the public log. */
    FrameRequest promised(Suite promised) {
        return new FrameRequest(id, authority, filter, exclusions, visits, releasedAt, promised);
    }

    /** The frame of the same line that was frozen last, whatever has become of its draw. */
    public Optional<FrozenFrame> lastOfTheLine(List<FrozenFrame> frozen) {
        return frozen.stream()
                .filter(frame -> !frame.id().equals(id))
                .filter(frame -> frame.request().visits().areOfTheSameLineAs(visits))
                .max(Comparator.comparing(FrozenFrame::frozenAt));
    }

    public boolean selects(Target target, TagMapping mapping) {
        return selects(Traits.of(target, mapping));
    }

    public boolean selects(Traits traits) {
        return Region.of(authority).covers(traits.area()) && filter.selects(traits);
    }
}
