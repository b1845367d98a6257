package org.doublerandom.directory.web;

import org.doublerandom.directory.application.ReadTargets;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.starter.security.Reach;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/directory/v1/targets")
class TargetController {
    private static final String CSV = "text/csv;charset=UTF-8";

    private final ReadTargets targets;

    TargetController(ReadTargets targets) {
        this.targets = targets;
    }

    @GetMapping
    Page<TargetResponse> list(
            @ParameterObject TargetSearchRequest request, PageRequest page, Person person, Reach reach) {
        AuthorityCode authority = person.authority();
        TagMapping mapping = targets.mapping(authority);
        return targets.page(authority, reach.unit(), request.toSearch(mapping), page)
                .map(target -> TargetResponse.of(target, mapping));
    }

    /** What {@link #list} finds, whole, for spreadsheets. */
    @GetMapping(value = "/table", produces = CSV)
    ResponseEntity<Resource> table(@ParameterObject TargetSearchRequest request, Person person, Reach reach) {
        AuthorityCode authority = person.authority();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(CSV))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=targets.csv")
                .body(new InputStreamResource(
                        targets.table(authority, reach.unit(), request.toSearch(targets.mapping(authority)))));
    }

    @GetMapping("/{id}")
    @Refuses(UnknownTarget.class)
    TargetResponse get(@PathVariable String id, Person person, Reach reach) {
        AuthorityCode authority = person.authority();
        return TargetResponse.of(targets.target(authority, reach.unit(), new TargetId(id)), targets.mapping(authority));
    }

    @GetMapping("/{id}/history")
    @Refuses(UnknownTarget.class)
    TargetHistoryResponse history(@PathVariable String id, Person person, Reach reach) {
        TargetId target = new TargetId(id);
        return TargetHistoryResponse.of(target, targets.history(person.authority(), reach.unit(), target));
    }
}
