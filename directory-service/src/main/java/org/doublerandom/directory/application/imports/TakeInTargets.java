package org.doublerandom.directory.application.imports;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.imports.Confirmations;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.table.TargetTable;
import org.doublerandom.directory.domain.imports.table.UnitTable;
import org.doublerandom.directory.domain.target.Origin;
import org.doublerandom.directory.domain.target.RegisteredTarget;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetFacts;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Unit;

/** Takes in targets from a register's export. */
@UseCase
class TakeInTargets implements IntakeOf {
    private final Directories directories;
    private final Confirmations confirmations;

    TakeInTargets(Directories directories, Confirmations confirmations) {
        this.directories = directories;
        this.confirmations = confirmations;
    }

    @Override
    public Optional<Intake<?>> ordered(ImportOrder order) {
        // Of the order, and not of the moment: an import that goes on the next day reads its rows alike.
        LocalDate today = OfficialDay.of(order.orderedAt());
        return Optional.of(order).filter(it -> it.kind() == ImportKind.TARGETS).map(it -> {
            Targets targets = directories.of(it.authority()).targets();
            return new Intake<>(
                    new UnitTable<>(
                            new TargetTable(
                                    today, id -> confirmations.has(it.authority(), id), ids -> facts(targets, ids)),
                            it.unit(),
                            "area",
                            (unit, entry) -> covers(unit, entry, targets)),
                    Intake.BULK,
                    entries -> foresee(targets, entries),
                    entries -> targets.write(entries, Origin.ofImport(it.id().value(), it.orderedAt())),
                    new WeightOfTargets(directories.of(it.authority()), it.unit()));
        });
    }

    private static boolean covers(Unit unit, RegisteredTarget entry, Targets targets) {
        return entry.facts().area().isOf(unit)
                && targets.find(entry.id())
                        .map(known -> known.facts().area().isOf(unit))
                        .orElse(true);
    }

    private static Written foresee(Targets targets, List<RegisteredTarget> entries) {
        Map<TargetId, TargetFacts> known =
                facts(targets, entries.stream().map(RegisteredTarget::id).toList());
        return Intake.effect(entries, RegisteredTarget::id, RegisteredTarget::facts, known);
    }

    private static Map<TargetId, TargetFacts> facts(Targets targets, Collection<TargetId> ids) {
        return targets.findAll(ids).stream().collect(Collectors.toMap(Target::id, Target::facts));
    }
}
