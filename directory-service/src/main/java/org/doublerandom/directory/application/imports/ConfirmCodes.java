package org.doublerandom.directory.application.imports;

import java.time.Clock;
import java.util.List;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.imports.Confirmation;
import org.doublerandom.directory.domain.imports.Confirmations;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.Imports;
import org.doublerandom.directory.domain.imports.UnknownImport;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;
import org.doublerandom.values.Unit;

/** An administrator confirms that held codes are registered so; the import that holds them is examined anew. */
@UseCase
public class ConfirmCodes {
    private final Imports imports;
    private final Confirmations confirmations;
    private final Clock clock;

    ConfirmCodes(Imports imports, Confirmations confirmations, Clock clock) {
        this.imports = imports;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    public ImportJob confirm(Person person, Unit reach, ImportId id, List<TargetId> codes, String reason) {
        ImportJob held = imports.find(id).orElseThrow(() -> new UnknownImport(id));
        held.order().handledBy(person, reach);
        Confirmation confirmation =
                new Confirmation(held.order().authority(), codes, reason, person.id(), clock.instant());
        return imports.change(id, job -> {
            Changed<ImportJob> confirmed = job.step(it -> it.confirmed(person.id()));
            // Behind the step, which may be refused, and before the import can be examined anew.
            confirmations.keep(confirmation);
            return confirmed;
        });
    }
}
