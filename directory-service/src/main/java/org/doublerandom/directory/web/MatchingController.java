package org.doublerandom.directory.web;

import jakarta.validation.Valid;
import java.time.Clock;
import org.doublerandom.directory.application.MatchInspectors;
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
    MatchingResponse match(@Valid @ParameterObject MatchingRequest request, Person planner) {
        return MatchingResponse.of(
                matching.match(planner, request.toBatch(planner.authority(), clock.instant()), request.take()));
    }
}
