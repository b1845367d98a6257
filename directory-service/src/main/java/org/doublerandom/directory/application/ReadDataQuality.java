package org.doublerandom.directory.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.target.DataQuality;
import org.doublerandom.directory.domain.target.Shortcoming;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Unit;

/** Tells what is wrong with the directory before anybody draws from it: numbers for each area, and the entries behind each number. */
@UseCase
public class ReadDataQuality {
    private static final int PAGE = 1_000;

    private final Directories directories;

    ReadDataQuality(Directories directories) {
        this.directories = directories;
    }

    /** Goes through all targets of the unit. */
    public List<DataQuality.Counts> counts(AuthorityCode authority, Unit unit) {
        Directory directory = directories.of(authority);
        DataQuality quality = quality(directory);
        forEach(directory.targets(), unit, quality::add);
        return quality.areas();
    }

    /** Those that have it, by id; goes through all targets of the unit, because they are counted. */
    public Page<Target> rows(AuthorityCode authority, Unit unit, Shortcoming shortcoming, PageRequest page) {
        Directory directory = directories.of(authority);
        DataQuality quality = quality(directory);
        List<Target> rows = new ArrayList<>();
        long[] total = {0};
        forEach(directory.targets(), unit, target -> {
            if (quality.of(target).contains(shortcoming)) {
                total[0]++;
                if (rows.size() <= page.limit() && isBehind(page, target)) {
                    rows.add(target);
                }
            }
        });
        boolean more = rows.size() > page.limit();
        List<Target> shown = more ? rows.subList(0, page.limit()) : rows;
        return new Page<>(
                shown, total[0], more ? shown.get(shown.size() - 1).id().value() : null);
    }

    private static boolean isBehind(PageRequest page, Target target) {
        String after = page.after();
        return after == null || target.id().value().compareTo(after) > 0;
    }

    private static DataQuality quality(Directory directory) {
        Set<TargetId> duplicates = directory.targets().likelyDuplicates().stream()
                .flatMap(likely -> likely.targets().stream())
                .collect(Collectors.toSet());
        return new DataQuality(directory.tagMapping(), duplicates);
    }

    private static void forEach(Targets targets, Unit unit, Consumer<Target> use) {
        List<Target> page = targets.after(unit, Set.of(), null, PAGE);
        while (!page.isEmpty()) {
            page.forEach(use);
            page = targets.after(unit, Set.of(), page.get(page.size() - 1).id(), PAGE);
        }
    }
}
