package org.doublerandom.directory.web;

import java.time.Year;
import java.util.List;
import org.doublerandom.directory.application.ReadVisits;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.directory.domain.visit.VisitRecord;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Unit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For the other services only; the gateway has no route here. */
@RestController
@RequestMapping("/internal/v1/targets")
class InternalVisitController {
    private final ReadVisits visits;

    InternalVisitController(ReadVisits visits) {
        this.visits = visits;
    }

    /** What an enterprise is told that it has had (domain §10, G6): of each rule that holds today, how many of how many. */
    @GetMapping("/{id}/visit-counts")
    @Refuses(UnknownTarget.class)
    List<VisitsResponse.Count> counts(@PathVariable String id, @RequestParam String authority) {
        AuthorityCode keeper = new AuthorityCode(authority);
        VisitRecord record =
                visits.record(keeper, Unit.WHOLE, new TargetId(id), Year.of(1).atDay(1));
        return visits.counts(keeper, record).stream()
                .map(VisitsResponse.Count::of)
                .toList();
    }
}
