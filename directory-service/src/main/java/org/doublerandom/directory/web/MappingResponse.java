package org.doublerandom.directory.web;

import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.imports.StoredMapping;
import org.doublerandom.tables.header.MappedColumn;

record MappingResponse(String name, String kind, List<MappedColumn> columns, String storedBy, Instant storedAt) {
    static MappingResponse of(StoredMapping stored) {
        return new MappingResponse(
                stored.name().value(),
                stored.kind().name(),
                stored.mapping().columns(),
                stored.storedBy().value(),
                stored.storedAt());
    }
}
