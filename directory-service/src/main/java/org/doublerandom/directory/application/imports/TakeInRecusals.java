package org.doublerandom.directory.application.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.table.KnownTargets;
import org.doublerandom.directory.domain.imports.table.RecusalTable;
import org.doublerandom.directory.domain.imports.table.UnitTable;
import org.doublerandom.directory.domain.inspector.Inspectors;
import org.doublerandom.directory.domain.inspector.Recusal;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Unit;

/** Takes in declared recusals. */
@UseCase
class TakeInRecusals implements IntakeOf {
    private final Directories directories;

    TakeInRecusals(Directories directories) {
        this.directories = directories;
    }

    @Override
    public Optional<Intake<?>> ordered(ImportOrder order) {
        return Optional.of(order)
                .filter(it -> it.kind() == ImportKind.RECUSALS)
                .map(it -> intake(directories.of(it.authority()), it.unit()));
    }

    private static Intake<?> intake(Directory directory, Unit unit) {
        Inspectors inspectors = directory.inspectors();
        RecusalTable table = new RecusalTable(inspectors.all(), KnownTargets.of(directory.targets()));
        UnitTable<Recusal> ofUnit =
                new UnitTable<>(table, unit, "inspector", (of, recusal) -> covers(of, recusal, inspectors));
        return new Intake<>(
                ofUnit,
                Intake.BULK,
                recusals -> foresee(inspectors, recusals),
                inspectors::recuse,
                new WeightOfRecusals(recusals -> foresee(inspectors, recusals), inspectors, unit));
    }

    private static boolean covers(Unit unit, Recusal recusal, Inspectors inspectors) {
        return inspectors
                .find(recusal.inspector())
                .map(inspector -> unit.covers(inspector.facts().unit()))
                .orElse(false);
    }

    private static Written foresee(Inspectors inspectors, List<Recusal> recusals) {
        Set<InspectorId> concerned = recusals.stream().map(Recusal::inspector).collect(Collectors.toSet());
        Map<List<Object>, Recusal> known = inspectors.findAll(concerned).stream()
                .flatMap(inspector -> inspector.recusals().stream())
                .collect(Collectors.toMap(TakeInRecusals::key, Function.identity()));
        return Intake.effect(recusals, TakeInRecusals::key, Function.identity(), known);
    }

    private static List<Object> key(Recusal recusal) {
        return Arrays.asList(
                recusal.inspector(), recusal.target(), recusal.period().from());
    }
}
