package org.doublerandom.directory.web;

import jakarta.validation.Valid;
import java.time.Clock;
import org.doublerandom.directory.application.MatchInspectors;
import org.doublerandom.directory.domain.frame.PlannedVisits;
import org.doublerandom.directory.domain.item.UnknownItem;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.Person;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/directory/v1/matching")
class MatchingController {
    private final MatchInspectors matching;
    private final Clock clock;

    MatchingController(MatchInspectors matching, Clock clock) {
        this.matching = matching;
        this.clock = clock;
    }

    @GetMapping
    @Refuses(UnknownItem.class)
    MatchingResponse match(@Valid @ParameterObject MatchingRequest request, Person planner) {
        PlannedVisits visits = matching.visits(planner, request.toItems(), request.from(), request.to());
        return MatchingResponse.of(
                matching.match(planner, request.toBatch(planner.authority(), visits, clock.instant()), request.take()));
    }
}
