package org.doublerandom.directory.application.imports;

import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.Imports;
import org.doublerandom.directory.domain.imports.UnknownImport;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;
import org.doublerandom.values.Unit;

/** An administrator sees how far an import is; its errors quote the table, so nobody else does. */
@UseCase
public class ReadImport {
    private final Imports imports;

    ReadImport(Imports imports) {
        this.imports = imports;
    }

    public ImportJob read(Person person, Unit reach, ImportId id) {
        ImportJob job = imports.find(id).orElseThrow(() -> new UnknownImport(id));
        job.order().seenBy(person, reach);
        return job;
    }
}
