package org.doublerandom.directory.application.imports;

import java.time.Clock;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.MappingName;
import org.doublerandom.directory.domain.imports.Mappings;
import org.doublerandom.directory.domain.imports.StoredMapping;
import org.doublerandom.starter.UseCase;
import org.doublerandom.tables.header.Mapping;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/** An administrator of the whole authority says, for all files with one header, what their columns mean. */
@UseCase
public class KeepMappings {
    private final Mappings mappings;
    private final Clock clock;

    KeepMappings(Mappings mappings, Clock clock) {
        this.mappings = mappings;
        this.clock = clock;
    }

    /** @throws MalformedValue for confidential tables: nobody decides for those who bring them how they are read */
    public StoredMapping store(Person person, ImportKind kind, Mapping mapping) {
        person.require(Role.SYSTEM_ADMIN);
        if (kind.isConfidential()) {
            throw new MalformedValue(
                    "kind-without-mappings", "kind: " + kind + " (expected: one that is not confidential)");
        }
        return mappings.store(
                new StoredMapping(person.authority(), kind, mapping, person.id(), clock.instant(), false));
    }

    public void remove(Person person, MappingName name) {
        person.require(Role.SYSTEM_ADMIN);
        mappings.change(person.authority(), name, stored -> stored.removed(person.id(), clock.instant()));
    }
}
