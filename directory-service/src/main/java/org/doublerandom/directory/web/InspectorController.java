package org.doublerandom.directory.web;

import java.util.List;
import org.doublerandom.directory.application.ReadInspectors;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.inspector.UnknownInspector;
import org.doublerandom.starter.problem.Refuses;
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
    List<InspectorResponse> list() {
        return inspectors.all().stream().map(InspectorResponse::of).toList();
    }

    @GetMapping("/{id}")
    @Refuses(UnknownInspector.class)
    InspectorResponse get(@PathVariable String id) {
        return InspectorResponse.of(inspectors.inspector(new InspectorId(id)));
    }
}
