package org.doublerandom.directory.application.imports;

import org.doublerandom.directory.domain.imports.MappingName;
import org.doublerandom.directory.domain.imports.Mappings;
import org.doublerandom.directory.domain.imports.StoredMapping;
import org.doublerandom.directory.domain.imports.UnknownMapping;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;

/** Looks up what the reader's authority has said about the columns of its files. */
@UseCase
public class ReadMappings {
    private final Mappings mappings;

    ReadMappings(Mappings mappings) {
        this.mappings = mappings;
    }

    public Page<StoredMapping> page(Person reader, PageRequest page) {
        return Page.of(mappings.all(reader.authority()), stored -> stored.name().value(), page);
    }

    public StoredMapping mapping(Person reader, MappingName name) {
        return mappings.find(reader.authority(), name).orElseThrow(() -> new UnknownMapping(name));
    }
}
