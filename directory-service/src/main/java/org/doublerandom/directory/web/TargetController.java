package org.doublerandom.directory.web;

import java.util.Set;
import org.doublerandom.directory.application.ReadTargets;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.TargetKind;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.starter.security.Reach;
import org.doublerandom.values.AuthorityCode;
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
@RequestMapping("/api/directory/v1/targets")
class TargetController {
    private final ReadTargets targets;

    TargetController(ReadTargets targets) {
        this.targets = targets;
    }

    @GetMapping
    Page<TargetResponse> list(
            @RequestParam(required = false) @Nullable String kind, PageRequest page, Person person, Reach reach) {
        Set<TargetKind> kinds = kind == null ? Set.of() : Set.of(TargetKind.of(kind));
        AuthorityCode authority = person.authority();
        TagMapping mapping = targets.mapping(authority);
        return targets.page(authority, reach.unit(), kinds, page).map(target -> TargetResponse.of(target, mapping));
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
        return TargetHistoryResponse.of(target, targets.chronicle(person.authority(), reach.unit(), target));
    }
}
