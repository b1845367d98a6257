package org.doublerandom.directory.application;

import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.imports.table.WrittenTargets;
import org.doublerandom.directory.domain.target.HistoryLine;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetSearch;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Unit;

/** Looks up targets with the tags that the mapping gives them. */
@UseCase
public class ReadTargets {
    private static final int MOST_COUNTED = 10_000;
    private static final int PAGE = 1_000;

    private final Directories directories;

    ReadTargets(Directories directories) {
        this.directories = directories;
    }

    /** @throws UnknownTarget also if the target is in the area of another unit */
    public Target target(AuthorityCode authority, Unit unit, TargetId id) {
        return directories
                .of(authority)
                .targets()
                .find(id)
                .filter(target -> target.facts().area().isOf(unit))
                .orElseThrow(() -> new UnknownTarget(id));
    }

    /**
     * What happened to its entry and to those that were merged into it, the oldest first.
     *
     * @throws UnknownTarget also if the target is in the area of another unit
     */
    public List<HistoryLine> history(AuthorityCode authority, Unit unit, TargetId id) {
        Targets targets = directories.of(authority).targets();
        TargetId own = target(authority, unit, id).id();
        return Stream.concat(Stream.of(own), targets.mergedInto(own).stream())
                .flatMap(entry -> targets.chronicle(entry).stream().map(told -> new HistoryLine(entry, told)))
                .sorted(Comparator.comparing(line -> line.told().origin().at()))
                .toList();
    }

    /** All of these, in the order asked for; one unknown refuses the whole. */
    public List<Target> targets(AuthorityCode authority, List<TargetId> ids) {
        Map<TargetId, Target> found = directories.of(authority).targets().findAll(ids).stream()
                .collect(Collectors.toMap(Target::id, Function.identity()));
        return ids.stream()
                .distinct()
                .map(id -> Optional.ofNullable(found.get(id)).orElseThrow(() -> new UnknownTarget(id)))
                .toList();
    }

    /**
     * A part of those whom a search finds, by id. Whoever looks for something is told up to 10,000 how many there are.
     *
     * @param unit only those in its area
     */
    public Page<Target> page(AuthorityCode authority, Unit unit, TargetSearch search, PageRequest page) {
        Targets targets = directories.of(authority).targets();
        TargetId after = page.after() == null ? null : new TargetId(page.after());
        List<Target> found = targets.found(unit, search, after, page.limit() + 1);
        List<Target> rows = found.subList(0, Math.min(found.size(), page.limit()));
        return new Page<>(
                rows,
                search.isNarrowed()
                        ? targets.countFound(unit, search, MOST_COUNTED)
                        : targets.count(unit, search.kinds()),
                rows.size() < found.size() ? rows.get(rows.size() - 1).id().value() : null);
    }

    /** All whom a search finds, by id, as a table that can be imported again; read from the store while it is handed out. */
    public InputStream table(AuthorityCode authority, Unit unit, TargetSearch search) {
        Targets targets = directories.of(authority).targets();
        return new WrittenTargets(last -> targets.found(unit, search, last, PAGE)).open();
    }

    public TagMapping mapping(AuthorityCode authority) {
        return directories.of(authority).tagMapping();
    }
}
