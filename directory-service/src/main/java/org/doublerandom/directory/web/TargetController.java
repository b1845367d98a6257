package org.doublerandom.directory.web;

import java.util.List;
import java.util.Set;
import org.doublerandom.directory.application.ReadTargets;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetKind;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.starter.problem.Refuses;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/directory/v1/targets")
class TargetController {
    private static final int MOST = 200;

    private final ReadTargets targets;

    TargetController(ReadTargets targets) {
        this.targets = targets;
    }

    /**
     * @param next absent on the last page
     */
    record Page(List<TargetResponse> targets, @Nullable String next) {}

    @GetMapping
    Page list(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit: " + limit + " (expected: 1 to " + MOST + ")");
        }
        Set<TargetKind> kinds = kind == null ? Set.of() : Set.of(TargetKind.of(kind));
        List<Target> page = targets.page(kinds, cursor == null ? null : new TargetId(cursor), limit);
        TagMapping mapping = targets.mapping();
        return new Page(
                page.stream().map(target -> TargetResponse.of(target, mapping)).toList(),
                page.size() < limit ? null : page.get(page.size() - 1).id().value());
    }

    @GetMapping("/{id}")
    @Refuses(UnknownTarget.class)
    TargetResponse get(@PathVariable String id) {
        return TargetResponse.of(targets.target(new TargetId(id)), targets.mapping());
    }
}
