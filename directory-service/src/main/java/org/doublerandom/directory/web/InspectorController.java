package org.doublerandom.directory.web;

import org.doublerandom.directory.application.ReadInspectors;
import org.doublerandom.directory.domain.AuthorityCode;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.inspector.UnknownInspector;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.starter.security.Caller;
import org.doublerandom.starter.security.Reach;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
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
    Page<InspectorResponse> list(PageRequest page, Caller caller, Reach reach) {
        return inspectors
                .page(new AuthorityCode(caller.authority()), Callers.unitOf(reach), page)
                .map(InspectorResponse::of);
    }

    @GetMapping("/{id}")
    @Refuses(UnknownInspector.class)
    InspectorResponse get(@PathVariable String id, Caller caller, Reach reach) {
        return InspectorResponse.of(inspectors.inspector(
                new AuthorityCode(caller.authority()), Callers.unitOf(reach), new InspectorId(id)));
    }
}
