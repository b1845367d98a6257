package org.doublerandom.directory.domain.imports.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.tables.header.Row;
import org.doublerandom.tables.value.WrittenCode;
import org.doublerandom.values.MalformedValue;

/** The targets that rows of other tables are about: those of the next rows are asked for at once, and whoever was not expected alone. */
public final class KnownTargets {
    private static final List<Column> NAMED = List.of(Column.optional("target", 23));

    private final Function<Set<TargetId>, Map<TargetId, Target>> directory;
    private final Map<TargetId, Optional<Target>> asked = new HashMap<>();

    KnownTargets(Function<Set<TargetId>, Map<TargetId, Target>> directory) {
        this.directory = directory;
    }

    public static KnownTargets of(Targets targets) {
        return new KnownTargets(
                ids -> targets.findAll(ids).stream().collect(Collectors.toMap(Target::id, Function.identity())));
    }

    void expect(List<Row> rows) {
        asked.clear();
        Set<TargetId> ids = new HashSet<>();
        // What is wrong with a code is told when its row is read.
        rows.forEach(row -> new Cells(row, NAMED, new Findings())
                .written("target", cell -> new TargetId(WrittenCode.of(cell)))
                .ifPresent(ids::add));
        ask(ids);
    }

    /** @throws MalformedValue if it is not in the directory */
    Target require(TargetId id) {
        if (!asked.containsKey(id)) {
            ask(Set.of(id));
        }
        return asked.getOrDefault(id, Optional.empty())
                .orElseThrow(() -> new MalformedValue(
                        "target-unknown", "target " + id.value() + " (expected: one of the directory)"));
    }

    private void ask(Set<TargetId> ids) {
        Map<TargetId, Target> found = ids.isEmpty() ? Map.of() : directory.apply(ids);
        ids.forEach(id -> asked.put(id, Optional.ofNullable(found.get(id))));
    }
}
