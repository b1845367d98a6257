package org.doublerandom.directory.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.doublerandom.directory.application.imports.CancelImport;
import org.doublerandom.directory.application.imports.CarryOutImport;
import org.doublerandom.directory.application.imports.ConfirmCodes;
import org.doublerandom.directory.application.imports.OrderImport;
import org.doublerandom.directory.application.imports.ReadImport;
import org.doublerandom.directory.application.imports.SayHowToRead;
import org.doublerandom.directory.domain.imports.ForTheWholeAuthority;
import org.doublerandom.directory.domain.imports.ImportHasEnded;
import org.doublerandom.directory.domain.imports.ImportHoldsNoCodes;
import org.doublerandom.directory.domain.imports.ImportHoldsRows;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.ImportMode;
import org.doublerandom.directory.domain.imports.ImportNotExamined;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.ImportShownAnew;
import org.doublerandom.directory.domain.imports.ImportWithoutReport;
import org.doublerandom.directory.domain.imports.SecondPersonCarriesOut;
import org.doublerandom.directory.domain.imports.Shares;
import org.doublerandom.directory.domain.imports.UnknownImport;
import org.doublerandom.directory.domain.imports.UnknownMapping;
import org.doublerandom.directory.domain.imports.UploadTooLarge;
import org.doublerandom.starter.command.NewId;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.starter.security.Reach;
import org.doublerandom.tables.Choice;
import org.doublerandom.values.Person;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/directory/v1/imports")
class ImportController {
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final OrderImport orderImport;
    private final ReadImport imports;
    private final SayHowToRead reading;
    private final ConfirmCodes confirmCodes;
    private final CarryOutImport carryingOut;
    private final CancelImport cancelImport;
    private final Shares shares;
    private final Clock clock;

    ImportController(
            OrderImport orderImport,
            ReadImport imports,
            SayHowToRead reading,
            ConfirmCodes confirmCodes,
            CarryOutImport carryingOut,
            CancelImport cancelImport,
            Shares shares,
            Clock clock) {
        this.orderImport = orderImport;
        this.imports = imports;
        this.reading = reading;
        this.confirmCodes = confirmCodes;
        this.carryingOut = carryingOut;
        this.cancelImport = cancelImport;
        this.shares = shares;
        this.clock = clock;
    }

    @PostMapping(consumes = {"text/csv", ImportController.WORKBOOK})
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses({ForTheWholeAuthority.class, UploadTooLarge.class})
    ResponseEntity<ImportResponse> order(
            @Valid @ParameterObject ImportRequest request,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestBody InputStreamResource table,
            NewId id,
            Person administrator,
            Reach reach)
            throws IOException {
        return ordered(
                administrator,
                request.toOrder(id, administrator.authority(), reach.unit(), clock.instant()),
                type,
                table);
    }

    private ResponseEntity<ImportResponse> ordered(
            Person person, ImportOrder order, MediaType type, InputStreamResource table) throws IOException {
        ImportJob job = orderImport.order(person, order, Choice.declared(type.getCharset()), table.getInputStream());
        return ResponseEntity.accepted()
                .location(URI.create("/api/directory/v1/imports/" + order.id().value()))
                .body(answer(job));
    }

    /** Classes come by a door of their own, for those whose duty they are. */
    @PostMapping(
            path = "/classes",
            consumes = {"text/csv", ImportController.WORKBOOK})
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses(UploadTooLarge.class)
    ResponseEntity<ImportResponse> orderClasses(
            @RequestParam String mode,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestBody InputStreamResource table,
            NewId id,
            Person officer)
            throws IOException {
        return ordered(
                officer,
                ImportOrder.ofClasses(
                        new ImportId(id.value()), officer.authority(), ImportMode.of(mode), clock.instant()),
                type,
                table);
    }

    @GetMapping("/{id}")
    @Refuses(UnknownImport.class)
    ImportResponse get(@PathVariable String id, Person person, Reach reach) {
        ImportJob job = imports.read(person, reach.unit(), new ImportId(id));
        return answer(job);
    }

    @GetMapping(value = "/{id}/report", produces = "text/csv")
    @Refuses({UnknownImport.class, ImportWithoutReport.class})
    ResponseEntity<Resource> report(@PathVariable String id, Person person, Reach reach) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .body(new InputStreamResource(imports.report(person, reach.unit(), new ImportId(id))));
    }

    @PostMapping("/{id}/reading")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses({UnknownImport.class, UnknownMapping.class, ImportNotExamined.class})
    ImportResponse read(
            @PathVariable String id, @Valid @RequestBody ReadingRequest request, Person person, Reach reach) {
        return answer(reading.read(person, reach.unit(), new ImportId(id), request.toChoice(), request.toName()));
    }

    @PostMapping("/{id}/confirmations")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses({UnknownImport.class, ImportNotExamined.class, ImportHoldsNoCodes.class})
    ImportResponse confirm(
            @PathVariable String id, @Valid @RequestBody ConfirmationRequest request, Person person, Reach reach) {
        return answer(
                confirmCodes.confirm(person, reach.unit(), new ImportId(id), request.toCodes(), request.reason()));
    }

    @PostMapping("/{id}/carry-out")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses({
        UnknownImport.class,
        ImportNotExamined.class,
        ImportShownAnew.class,
        ImportHoldsRows.class,
        SecondPersonCarriesOut.class
    })
    ImportResponse carryOut(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String seen,
            Person person,
            Reach reach) {
        return answer(carryingOut.carryOut(person, reach.unit(), new ImportId(id), seen));
    }

    @PostMapping("/{id}/cancellation")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses({UnknownImport.class, ImportHasEnded.class})
    ImportResponse cancel(@PathVariable String id, Person person, Reach reach) {
        ImportJob job = cancelImport.cancel(person, reach.unit(), new ImportId(id));
        return answer(job);
    }

    private ImportResponse answer(ImportJob job) {
        String sameAs = imports.sameAs(job).map(ImportId::value).orElse(null);
        Instant now = clock.instant();
        return ImportResponse.of(job, sameAs, imports.allowance(job, shares, now), now);
    }
}
