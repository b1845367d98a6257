package org.doublerandom.plan.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.io.IOException;
import org.doublerandom.plan.application.ReadPlanTable;
import org.doublerandom.plan.domain.reading.PlanTableBroken;
import org.doublerandom.plan.domain.reading.PlanTableInOtherEncoding;
import org.doublerandom.plan.domain.reading.PlanTableIsOldWorkbook;
import org.doublerandom.plan.domain.reading.PlanTableTooLarge;
import org.doublerandom.plan.domain.reading.PlanTableWithoutHeader;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.starter.security.Authorities;
import org.doublerandom.starter.security.UnknownAuthority;
import org.doublerandom.tables.Choice;
import org.doublerandom.tables.plan.PlanOrigin;
import org.doublerandom.values.Person;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/plan/v1/plans/readings")
class PlanReadingController {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReadPlanTable readTable;
    private final Authorities authorities;

    PlanReadingController(ReadPlanTable readTable, Authorities authorities) {
        this.readTable = readTable;
        this.authorities = authorities;
    }

    @PostMapping(consumes = {"text/csv", WORKBOOK})
    @Refuses({
        UnknownAuthority.class,
        PlanTableTooLarge.class,
        PlanTableIsOldWorkbook.class,
        PlanTableInOtherEncoding.class,
        PlanTableWithoutHeader.class,
        PlanTableBroken.class
    })
    PlanReadingResponse read(
            @Valid @ParameterObject PlanReadingRequest request,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestBody InputStreamResource table,
            Person planner)
            throws IOException {
        PlanOrigin origin = request.toOrigin(authorities.nameOf(planner.authority()));
        return PlanReadingResponse.of(
                readTable.read(planner, table.getInputStream(), Choice.declared(type.getCharset()), origin));
    }
}
