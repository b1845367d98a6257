package org.doublerandom.directory.web;

import java.time.LocalDate;
import java.time.Year;
import org.doublerandom.directory.application.ReadVisits;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.directory.domain.visit.VisitRecord;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.starter.security.Reach;
import org.doublerandom.values.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/directory/v1")
class VisitController {
    private static final LocalDate FIRST = Year.of(1).atDay(1);

    private final ReadVisits visits;

    VisitController(ReadVisits visits) {
        this.visits = visits;
    }

    @GetMapping("/targets/{id}/visits")
    @Refuses(UnknownTarget.class)
    VisitsResponse ofTarget(@PathVariable String id, Person person, Reach reach) {
        TargetId target = new TargetId(id);
        VisitRecord record = visits.record(person.authority(), reach.unit(), target, FIRST);
        return VisitsResponse.of(target, record, visits.counts(person.authority(), record));
    }
}
