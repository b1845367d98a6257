package org.doublerandom.directory.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.doublerandom.directory.domain.imports.MappingName;
import org.doublerandom.tables.header.Mapping;

record MappingRequest(
        @NotNull @Pattern(regexp = MappingName.PATTERN) String name,
        @NotNull String kind,
        @NotNull @Size(min = 1, max = 500) List<@Valid MappedColumnRequest> columns) {
    Mapping toMapping() {
        return new Mapping(
                new MappingName(name).value(),
                columns.stream().map(MappedColumnRequest::toColumn).toList());
    }
}
