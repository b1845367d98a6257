package org.doublerandom.directory.application.imports;

import java.io.InputStream;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.Imports;
import org.doublerandom.directory.domain.imports.Upload;
import org.doublerandom.directory.domain.imports.Uploads;
import org.doublerandom.starter.UseCase;
import org.doublerandom.tables.Choice;
import org.doublerandom.values.Person;

/** An administrator brings a table. */
@UseCase
public class OrderImport {
    private final Imports imports;
    private final Uploads uploads;

    OrderImport(Imports imports, Uploads uploads) {
        this.imports = imports;
        this.uploads = uploads;
    }

    /** As it is found to be. */
    public ImportJob order(Person person, ImportOrder order, InputStream file) {
        return order(person, order, Choice.NONE, file);
    }

    /** @param said what its sender says of it */
    public ImportJob order(Person person, ImportOrder order, Choice said, InputStream file) {
        order.kind().requireHands(person);
        order.requireWholeEdition();
        Upload upload = imports.find(order.id()).map(ImportJob::upload).orElseGet(() -> uploads.keep(order.id(), file));
        ImportJob job = imports.order(ImportJob.of(order, upload, person.id(), said));
        if (!job.upload().equals(upload)) {
            // The same order, sent twice at once: the other one's file is imported.
            uploads.drop(upload);
        }
        return job;
    }
}
