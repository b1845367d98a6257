package org.doublerandom.directory.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import org.doublerandom.directory.application.imports.CancelImport;
import org.doublerandom.directory.application.imports.OrderImport;
import org.doublerandom.directory.application.imports.ReadImport;
import org.doublerandom.directory.domain.imports.ForTheWholeAuthority;
import org.doublerandom.directory.domain.imports.ImportHasEnded;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.UnknownImport;
import org.doublerandom.directory.domain.imports.UploadTooLarge;
import org.doublerandom.starter.command.NewId;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.starter.security.Reach;
import org.doublerandom.values.Person;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/directory/v1/imports")
class ImportController {
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final OrderImport orderImport;
    private final ReadImport imports;
    private final CancelImport cancelImport;
    private final Clock clock;

    ImportController(OrderImport orderImport, ReadImport imports, CancelImport cancelImport, Clock clock) {
        this.orderImport = orderImport;
        this.imports = imports;
        this.cancelImport = cancelImport;
        this.clock = clock;
    }

    @PostMapping(consumes = {"text/csv", ImportController.WORKBOOK})
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses({ForTheWholeAuthority.class, UploadTooLarge.class})
    ResponseEntity<ImportResponse> order(
            @Valid @ParameterObject ImportRequest request,
            @RequestBody InputStreamResource table,
            NewId id,
            Person administrator,
            Reach reach)
            throws IOException {
        ImportJob job = orderImport.order(
                administrator,
                request.toOrder(id, administrator.authority(), reach.unit(), clock.instant()),
                table.getInputStream());
        return ResponseEntity.accepted()
                .location(URI.create("/api/directory/v1/imports/" + id.value()))
                .body(ImportResponse.of(job, clock.instant()));
    }

    @GetMapping("/{id}")
    @Refuses(UnknownImport.class)
    ImportResponse get(@PathVariable String id, Person person, Reach reach) {
        ImportJob job = imports.read(person, reach.unit(), new ImportId(id));
        return ImportResponse.of(job, clock.instant());
    }

    @PostMapping("/{id}/cancellation")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses({UnknownImport.class, ImportHasEnded.class})
    ImportResponse cancel(@PathVariable String id, Person person, Reach reach) {
        ImportJob job = cancelImport.cancel(person, reach.unit(), new ImportId(id));
        return ImportResponse.of(job, clock.instant());
    }
}
