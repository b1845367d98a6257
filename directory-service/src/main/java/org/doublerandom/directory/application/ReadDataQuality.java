package org.doublerandom.directory.application;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.Area;
import org.doublerandom.directory.domain.credit.CreditHistories;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.imports.Confirmations;
import org.doublerandom.directory.domain.target.ClosedForOpen;
import org.doublerandom.directory.domain.target.DataQuality;
import org.doublerandom.directory.domain.target.DataQuality.Place;
import org.doublerandom.directory.domain.target.Shortcoming;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetKind;
import org.doublerandom.directory.domain.target.TargetSearch;
import org.doublerandom.directory.domain.target.TargetStatus;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Unit;

/** Tells what is wrong with the directory before anybody draws from it: numbers for each area, and the entries behind each number. */
@UseCase
public class ReadDataQuality {
    private static final int PAGE = 1_000;
    private static final int MOST_COUNTED = 10_000;

    // Older than that, and a ratio by class rests on what nobody knows any more.
    private static final int MONTHS = 2;

    private static final TargetSearch OPEN_ENTERPRISES =
            new TargetSearch(Set.of(TargetKind.ENTERPRISE), null, null, null, null, null, TargetStatus.OPEN);

    private final Directories directories;
    private final Confirmations confirmations;
    private final CreditHistories classes;
    private final Clock clock;

    ReadDataQuality(Directories directories, Confirmations confirmations, CreditHistories classes, Clock clock) {
        this.directories = directories;
        this.confirmations = confirmations;
        this.classes = classes;
        this.clock = clock;
    }

    /**
     * @param pending how many entries the numbers may be wrong about, because the mapping has changed since they were examined
     * @param classOutdated open enterprises without a credit-risk class of this month or one of the two before
     */
    public record Quality(List<DataQuality.Counts> areas, long pending, long classOutdated) {}

    /** In the unit's area; nobody goes through its targets. */
    public Quality quality(AuthorityCode authority, Unit unit) {
        Directory directory = directories.of(authority);
        Map<Area, Long> unconfirmed = byArea(unconfirmed(authority, unit));
        Map<Area, Long> closed = byArea(closedForOpen(authority, unit));
        List<DataQuality.Counts> areas = directory.targets().quality(unit).stream()
                .map(counts -> counts.with(Shortcoming.UNCONFIRMED_CODE, unconfirmed.getOrDefault(counts.area(), 0L))
                        .with(Shortcoming.CLOSED_FOR_OPEN, closed.getOrDefault(counts.area(), 0L)))
                .toList();
        return new Quality(
                areas,
                directory.targets().unexamined(directory.tagMappings().current()),
                classOutdated(authority, unit));
    }

    private static Map<Area, Long> byArea(List<Target> targets) {
        return targets.stream()
                .collect(Collectors.groupingBy(target -> target.facts().area(), Collectors.counting()));
    }

    private List<Target> closedForOpen(AuthorityCode authority, Unit unit) {
        return ClosedForOpen.among(directories.of(authority).targets()).stream()
                .filter(target -> target.facts().area().isOf(unit))
                .sorted(Comparator.comparing(target -> Place.of(target).text()))
                .toList();
    }

    private long classOutdated(AuthorityCode authority, Unit unit) {
        YearMonth oldest = YearMonth.from(OfficialDay.of(clock.instant())).minusMonths(MONTHS);
        long open = directories.of(authority).targets().countFound(unit, OPEN_ENTERPRISES, Integer.MAX_VALUE);
        // Counted one after the other, and an import may lie between.
        return Math.max(0, open - classes.countSince(authority, unit, OPEN_ENTERPRISES, oldest));
    }

    /** Those that have it, by area and id; up to 10,000 are counted. */
    public Page<Target> rows(AuthorityCode authority, Unit unit, Shortcoming shortcoming, PageRequest page) {
        if (shortcoming == Shortcoming.UNCONFIRMED_CODE) {
            return Page.of(
                    unconfirmed(authority, unit), target -> Place.of(target).text(), page);
        }
        if (shortcoming == Shortcoming.CLOSED_FOR_OPEN) {
            return Page.of(
                    closedForOpen(authority, unit), target -> Place.of(target).text(), page);
        }
        Targets targets = directories.of(authority).targets();
        List<Target> found = targets.flawed(unit, shortcoming, Place.of(page.after()), page.limit() + 1);
        List<Target> rows = found.subList(0, Math.min(found.size(), page.limit()));
        return new Page<>(
                rows,
                targets.countFlawed(unit, shortcoming, MOST_COUNTED),
                rows.size() < found.size() ? Place.of(rows.get(rows.size() - 1)).text() : null);
    }

    /** Of wrong codes there are few, because somebody confirms each; these are from before that. */
    private List<Target> unconfirmed(AuthorityCode authority, Unit unit) {
        Targets targets = directories.of(authority).targets();
        List<Target> unconfirmed = new ArrayList<>();
        List<Target> page = targets.flawed(unit, Shortcoming.WRONG_CODE, null, PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(target -> !confirmations.has(authority, target.id()))
                    .forEach(unconfirmed::add);
            page = targets.flawed(unit, Shortcoming.WRONG_CODE, Place.of(page.get(page.size() - 1)), PAGE);
        }
        return unconfirmed;
    }
}
