package org.doublerandom.directory.application.imports;

import java.time.Clock;
import org.doublerandom.directory.domain.imports.Allowance;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.Imports;
import org.doublerandom.directory.domain.imports.Shares;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

/** An administrator lets an examined import be written; a second one, where it takes much from the directory. */
@UseCase
public class CarryOutImport {
    private final Imports imports;
    private final Shares shares;
    private final Clock clock;

    CarryOutImport(Imports imports, Shares shares, Clock clock) {
        this.imports = imports;
        this.shares = shares;
        this.clock = clock;
    }

    /** As it is shown at this moment. */
    public ImportJob carryOut(Person person, Unit reach, ImportId id) {
        return carryOut(person, reach, id, null);
    }

    /**
     * As the person has seen it.
     *
     * @param seen digest of the dry run that the person looked at; null where none is named
     */
    public ImportJob carryOut(Person person, Unit reach, ImportId id, @Nullable String seen) {
        return imports.change(id, job -> {
            job.order().handledBy(person, reach);
            Allowance alone = Allowance.of(job, shares, imports, clock.instant());
            return job.step(examined -> examined.carriedOut(person.id(), alone, seen));
        });
    }
}
