package org.doublerandom.directory.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.cap.CapRules;
import org.doublerandom.directory.domain.cap.Caps;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.directory.domain.visit.VisitRecord;
import org.doublerandom.directory.domain.visit.Visits;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Unit;

/** Looks up the visits of a target, whoever made them. */
@UseCase
public class ReadVisits {
    private final Directories directories;
    private final Visits visits;
    private final CapRules rules;
    private final Clock clock;

    ReadVisits(Directories directories, Visits visits, CapRules rules, Clock clock) {
        this.directories = directories;
        this.visits = visits;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Those of its own entry and of entries that were merged into it; of one that was merged itself, those of the one that stands for it.
     *
     * @throws UnknownTarget also if the target is in the area of another unit
     */
    public VisitRecord record(AuthorityCode authority, Unit unit, TargetId id, LocalDate since) {
        Targets targets = directories.of(authority).targets();
        Target target = targets.find(id)
                .filter(found -> found.facts().area().isOf(unit))
                .orElseThrow(() -> new UnknownTarget(id));
        TargetId standing = Objects.requireNonNullElse(target.mergedInto(), target.id());
        return records(authority, List.of(standing), targets.merged(), since).getOrDefault(standing, VisitRecord.NONE);
    }

    /**
     * Those of many at once; who has had none is left out.
     *
     * @param merged entries of targets, and those that stand for them
     */
    Map<TargetId, VisitRecord> records(
            AuthorityCode authority, List<TargetId> ids, Map<TargetId, TargetId> merged, LocalDate since) {
        Set<TargetId> wanted = Set.copyOf(ids);
        List<TargetId> entries = Stream.concat(
                        ids.stream(),
                        merged.entrySet().stream()
                                .filter(merger -> wanted.contains(merger.getValue()))
                                .map(Map.Entry::getKey))
                .toList();
        return visits.of(authority, entries, since).stream()
                .collect(Collectors.groupingBy(
                        visit -> merged.getOrDefault(visit.target(), visit.target()),
                        Collectors.collectingAndThen(Collectors.toList(), VisitRecord::new)));
    }

    /** What each rule that holds today counts of them. */
    public List<Caps.Count> counts(AuthorityCode authority, VisitRecord record) {
        return new Caps(authority, OfficialDay.of(clock.instant()), rules.all(authority)).counts(record);
    }
}
