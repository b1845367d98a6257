package org.doublerandom.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import org.doublerandom.directory.application.ReadInspectors;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.inspector.Expiry;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.UnknownInspector;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.starter.security.Reach;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/directory/v1/inspectors")
class InspectorController {
    private final ReadInspectors inspectors;
    private final Clock clock;

    InspectorController(ReadInspectors inspectors, Clock clock) {
        this.inspectors = inspectors;
        this.clock = clock;
    }

    /** @param expiring only those whose certificate ends as soon as that, or sooner */
    @GetMapping
    Page<InspectorResponse> list(
            @RequestParam(required = false) @Nullable Expiry expiring, PageRequest page, Person person, Reach reach) {
        LocalDate today = OfficialDay.of(clock.instant());
        Page<Inspector> listed = expiring == null
                ? inspectors.page(person.authority(), reach.unit(), page)
                : inspectors.expiring(person.authority(), reach.unit(), expiring, today, page);
        return listed.map(inspector -> InspectorResponse.of(inspector, today));
    }

    @GetMapping("/{id}")
    @Refuses(UnknownInspector.class)
    InspectorResponse get(@PathVariable String id, Person person, Reach reach) {
        return InspectorResponse.of(
                inspectors.inspector(person.authority(), reach.unit(), new InspectorId(id)),
                OfficialDay.of(clock.instant()));
    }
}
