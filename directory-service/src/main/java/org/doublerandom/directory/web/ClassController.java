package org.doublerandom.directory.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.doublerandom.directory.application.ReadClasses;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.credit.CreditClass;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.starter.audit.Confidential;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Credit-risk classes, for the few who may read them; each reading is noted. */
@Confidential
@RestController
@RequestMapping("/api/directory/v1")
class ClassController {
    private static final String CSV = "text/csv;charset=UTF-8";

    private final ReadClasses classes;

    ClassController(ReadClasses classes) {
        this.classes = classes;
    }

    @GetMapping("/targets/{id}/classes")
    @Refuses(UnknownTarget.class)
    ClassesResponse ofTarget(@PathVariable String id, Person person) {
        TargetId target = new TargetId(id);
        return ClassesResponse.of(target, classes.history(person, target));
    }

    @GetMapping(value = "/classes/{month}", produces = CSV)
    ResponseEntity<Resource> ofMonth(
            @PathVariable String month, @RequestParam(required = false) @Nullable String creditClass, Person person) {
        CreditClass sought = creditClass == null ? null : CreditClass.written(creditClass);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(CSV))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=classes.csv")
                .body(new InputStreamResource(classes.table(person, monthOf(month), sought)));
    }

    private static YearMonth monthOf(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedValue("month", text, "a month of the calendar as YYYY-MM");
        }
    }
}
