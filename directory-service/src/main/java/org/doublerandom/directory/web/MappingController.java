package org.doublerandom.directory.web;

import jakarta.validation.Valid;
import java.net.URI;
import org.doublerandom.directory.application.imports.KeepMappings;
import org.doublerandom.directory.application.imports.ReadMappings;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.MappingExists;
import org.doublerandom.directory.domain.imports.MappingName;
import org.doublerandom.directory.domain.imports.StoredMapping;
import org.doublerandom.directory.domain.imports.UnknownMapping;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Mappings are those of the caller's own authority. */
@RestController
@RequestMapping("/api/directory/v1/import-mappings")
class MappingController {
    private final KeepMappings keep;
    private final ReadMappings mappings;

    MappingController(KeepMappings keep, ReadMappings mappings) {
        this.keep = keep;
        this.mappings = mappings;
    }

    @GetMapping
    Page<MappingResponse> list(PageRequest page, Person reader) {
        return mappings.page(reader, page).map(MappingResponse::of);
    }

    @GetMapping("/{name}")
    @Refuses(UnknownMapping.class)
    MappingResponse get(@PathVariable String name, Person reader) {
        return MappingResponse.of(mappings.mapping(reader, new MappingName(name)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses(MappingExists.class)
    ResponseEntity<MappingResponse> store(@Valid @RequestBody MappingRequest request, Person person) {
        StoredMapping stored = keep.store(person, ImportKind.of(request.kind()), request.toMapping());
        URI location = UriComponentsBuilder.fromPath("/api/directory/v1/import-mappings/{name}")
                .build(stored.name().value());
        return ResponseEntity.created(location).body(MappingResponse.of(stored));
    }

    @PostMapping("/{name}/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(UnknownMapping.class)
    void remove(@PathVariable String name, Person person) {
        keep.remove(person, new MappingName(name));
    }
}
