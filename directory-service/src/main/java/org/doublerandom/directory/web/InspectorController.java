package org.doublerandom.directory.web;

import org.doublerandom.directory.application.ReadInspectors;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.inspector.UnknownInspector;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.starter.security.Reach;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/directory/v1/inspectors")
class InspectorController {
    private final ReadInspectors inspectors;

    InspectorController(ReadInspectors inspectors) {
        this.inspectors = inspectors;
    }

    @GetMapping
    Page<InspectorResponse> list(PageRequest page, Person person, Reach reach) {
        return inspectors.page(person.authority(), reach.unit(), page).map(InspectorResponse::of);
    }

    @GetMapping("/{id}")
    @Refuses(UnknownInspector.class)
    InspectorResponse get(@PathVariable String id, Person person, Reach reach) {
        return InspectorResponse.of(inspectors.inspector(person.authority(), reach.unit(), new InspectorId(id)));
    }
}
