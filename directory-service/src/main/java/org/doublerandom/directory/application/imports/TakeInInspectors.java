package org.doublerandom.directory.application.imports;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.table.InspectorTable;
import org.doublerandom.directory.domain.imports.table.UnitTable;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.InspectorFacts;
import org.doublerandom.directory.domain.inspector.Inspectors;
import org.doublerandom.directory.domain.inspector.ListedInspector;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Unit;

/** Takes in the list of inspectors. */
@UseCase
class TakeInInspectors implements IntakeOf {
    private final Directories directories;
    private final Clock clock;

    TakeInInspectors(Directories directories, Clock clock) {
        this.directories = directories;
        this.clock = clock;
    }

    @Override
    public Optional<Intake<?>> ordered(ImportOrder order) {
        return Optional.of(order)
                .filter(it -> it.kind() == ImportKind.INSPECTORS)
                .map(it -> {
                    Inspectors inspectors = directories.of(it.authority()).inspectors();
                    return new Intake<>(
                            new UnitTable<>(
                                    new InspectorTable(inspectors.all()),
                                    it.unit(),
                                    "unit",
                                    (unit, entry) -> covers(unit, entry, inspectors)),
                            Intake.BULK,
                            entries -> foresee(inspectors, entries),
                            entries -> inspectors.write(entries, clock.instant()),
                            new WeightOfInspectors(inspectors, it.unit(), OfficialDay.of(it.orderedAt())));
                });
    }

    private static boolean covers(Unit unit, ListedInspector entry, Inspectors inspectors) {
        return unit.covers(entry.facts().unit())
                && inspectors
                        .find(entry.id())
                        .map(known -> unit.covers(known.facts().unit()))
                        .orElse(true);
    }

    private static Written foresee(Inspectors inspectors, List<ListedInspector> entries) {
        Map<InspectorId, InspectorFacts> known =
                inspectors.findAll(entries.stream().map(ListedInspector::id).toList()).stream()
                        .collect(Collectors.toMap(Inspector::id, Inspector::facts));
        return Intake.effect(entries, ListedInspector::id, ListedInspector::facts, known);
    }
}
