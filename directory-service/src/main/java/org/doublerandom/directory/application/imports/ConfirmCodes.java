package org.doublerandom.directory.application.imports;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.imports.Confirmation;
import org.doublerandom.directory.domain.imports.Confirmations;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.Imports;
import org.doublerandom.directory.domain.imports.Reports;
import org.doublerandom.directory.domain.imports.UnknownImport;
import org.doublerandom.directory.domain.imports.table.HeldCodes;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.Person;
import org.doublerandom.values.Unit;

/** An administrator confirms that held codes are registered so; the import that holds them is examined anew. */
@UseCase
public class ConfirmCodes {
    private final Imports imports;
    private final Confirmations confirmations;
    private final Reports reports;
    private final Clock clock;

    ConfirmCodes(Imports imports, Confirmations confirmations, Reports reports, Clock clock) {
        this.imports = imports;
        this.confirmations = confirmations;
        this.reports = reports;
        this.clock = clock;
    }

    /** @throws MalformedValue for a code that the import does not hold: nobody confirms for years what nobody has seen */
    public ImportJob confirm(Person person, Unit reach, ImportId id, List<TargetId> codes, String reason) {
        ImportJob held = imports.find(id).orElseThrow(() -> new UnknownImport(id));
        held.order().handledBy(person, reach);
        Confirmation confirmation =
                new Confirmation(held.order().authority(), codes, reason, person.id(), clock.instant());
        return imports.change(id, job -> {
            Changed<ImportJob> confirmed = job.step(it -> it.confirmed(person.id()));
            requireHeld(id, confirmation.codes());
            // Behind the step, which may be refused, and before the import can be examined anew.
            confirmations.keep(confirmation);
            return confirmed;
        });
    }

    private void requireHeld(ImportId id, List<TargetId> codes) {
        Set<TargetId> others =
                reports.read(id).map(report -> HeldCodes.notHeld(codes, report)).orElseGet(() -> Set.copyOf(codes));
        if (!others.isEmpty()) {
            throw new MalformedValue(
                    "code-not-held",
                    "codes: " + others.stream().map(TargetId::value).sorted().toList()
                            + " (expected: codes that import " + id.value() + " holds)");
        }
    }
}
