package org.doublerandom.directory.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.target.ChronicleEntry;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetKind;
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
     * What happened to its entry, the oldest first.
     *
     * @throws UnknownTarget also if the target is in the area of another unit
     */
    public List<ChronicleEntry> chronicle(AuthorityCode authority, Unit unit, TargetId id) {
        return directories
                .of(authority)
                .targets()
                .chronicle(target(authority, unit, id).id());
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

    public Page<Target> page(AuthorityCode authority, Unit unit, Set<TargetKind> kinds, PageRequest page) {
        Targets targets = directories.of(authority).targets();
        TargetId after = page.after() == null ? null : new TargetId(page.after());
        List<Target> found = targets.after(unit, kinds, after, page.limit() + 1);
        List<Target> rows = found.subList(0, Math.min(found.size(), page.limit()));
        return new Page<>(
                rows,
                targets.count(unit, kinds),
                rows.size() < found.size() ? rows.get(rows.size() - 1).id().value() : null);
    }

    public TagMapping mapping(AuthorityCode authority) {
        return directories.of(authority).tagMappings().current();
    }
}
