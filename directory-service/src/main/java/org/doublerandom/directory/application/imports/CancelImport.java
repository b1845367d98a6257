package org.doublerandom.directory.application.imports;

import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.Imports;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;
import org.doublerandom.values.Unit;

/** An administrator does not want the rest of an import. */
@UseCase
public class CancelImport {
    private final Imports imports;

    CancelImport(Imports imports) {
        this.imports = imports;
    }

    public ImportJob cancel(Person person, Unit reach, ImportId id) {
        return imports.change(id, job -> {
            job.order().handledBy(person, reach);
            return job.step(ImportJob::cancelling);
        });
    }
}
