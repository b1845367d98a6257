package org.doublerandom.directory.application.imports;

import java.util.Optional;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.table.KnownAuthorities;
import org.doublerandom.directory.domain.imports.table.KnownTargets;
import org.doublerandom.directory.domain.imports.table.VisitTable;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.visit.NamedItems;
import org.doublerandom.directory.domain.visit.Visits;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.OfficialDay;

/** Takes in visits that other systems hold: who brings them recognises them. */
@UseCase
class TakeInVisits implements IntakeOf {
    private final Directories directories;
    private final Visits visits;

    TakeInVisits(Directories directories, Visits visits) {
        this.directories = directories;
        this.visits = visits;
    }

    @Override
    public Optional<Intake<?>> ordered(ImportOrder order) {
        return Optional.of(order).filter(it -> it.kind() == ImportKind.VISITS).map(it -> {
            Directory directory = directories.of(it.authority());
            VisitTable table = new VisitTable(
                    it.authority(),
                    OfficialDay.of(it.orderedAt()),
                    KnownTargets.of(directory.targets()),
                    new NamedItems(directory.items().all().stream().map(Item::text)),
                    new KnownAuthorities(directories.names()));
            return new Intake<>(table, Intake.BULK, visits::foresee, visits::write, new WeightOfVisits(visits));
        });
    }
}
