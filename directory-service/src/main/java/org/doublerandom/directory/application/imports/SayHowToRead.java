package org.doublerandom.directory.application.imports;

import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.Imports;
import org.doublerandom.directory.domain.imports.MappingName;
import org.doublerandom.directory.domain.imports.Mappings;
import org.doublerandom.directory.domain.imports.StoredMapping;
import org.doublerandom.directory.domain.imports.UnknownMapping;
import org.doublerandom.starter.UseCase;
import org.doublerandom.tables.Choice;
import org.doublerandom.values.Person;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

/** An administrator says how a brought file is to be read: its encoding, its header, what its columns mean. */
@UseCase
public class SayHowToRead {
    private final Imports imports;
    private final Mappings mappings;

    SayHowToRead(Imports imports, Mappings mappings) {
        this.imports = imports;
        this.mappings = mappings;
    }

    /**
     * @param mapping the stored one by which its columns are to be taken; null where the choice says it, or nobody
     * @throws UnknownMapping if there is none of that name
     */
    public ImportJob read(Person person, Unit reach, ImportId id, Choice choice, @Nullable MappingName mapping) {
        return imports.change(id, job -> {
            job.order().handledBy(person, reach);
            if (mapping == null) {
                return job.step(waiting -> waiting.read(choice, person.id()));
            }
            StoredMapping stored = stored(person, mapping);
            return job.step(waiting ->
                    waiting.read(choice.with(stored.mapping()), person.id()).preparedBy(stored.storedBy()));
        });
    }

    private StoredMapping stored(Person person, MappingName name) {
        return mappings.find(person.authority(), name).orElseThrow(() -> new UnknownMapping(name));
    }
}
