package org.doublerandom.directory.application.imports;

import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import org.doublerandom.directory.domain.imports.Allowance;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.ImportWithoutReport;
import org.doublerandom.directory.domain.imports.Imports;
import org.doublerandom.directory.domain.imports.Reports;
import org.doublerandom.directory.domain.imports.Shares;
import org.doublerandom.directory.domain.imports.UnknownImport;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;
import org.doublerandom.values.Unit;

/** An administrator sees how far an import is; its errors quote the table, so nobody else does. */
@UseCase
public class ReadImport {
    private final Imports imports;
    private final Reports reports;

    ReadImport(Imports imports, Reports reports) {
        this.imports = imports;
        this.reports = reports;
    }

    public ImportJob read(Person person, Unit reach, ImportId id) {
        ImportJob job = imports.find(id).orElseThrow(() -> new UnknownImport(id));
        job.order().seenBy(person, reach);
        return job;
    }

    /**
     * All that was found in its rows, as CSV in UTF-8.
     *
     * @throws ImportWithoutReport before they are examined
     */
    public InputStream report(Person person, Unit reach, ImportId id) {
        ImportJob job = read(person, reach, id);
        return reports.read(id).orElseThrow(() -> new ImportWithoutReport(job));
    }

    /** How much it may take while one person alone carries it out. */
    public Allowance allowance(ImportJob job, Shares shares, Instant now) {
        return Allowance.of(job, shares, imports, now);
    }

    /** The last import of the same bytes that was carried out before. */
    public Optional<ImportId> sameAs(ImportJob job) {
        String digest = job.upload().digest();
        return digest == null
                ? Optional.empty()
                : imports.withBytes(job.order().authority(), digest).stream()
                        .filter(job::repeats)
                        .map(earlier -> earlier.order().id())
                        .reduce((first, last) -> last);
    }
}
