package org.doublerandom.directory.web;

import jakarta.validation.Valid;
import org.doublerandom.directory.application.MergeTargets;
import org.doublerandom.directory.application.ReadTargets;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.LikelyDuplicates;
import org.doublerandom.directory.domain.target.MergedIntoItself;
import org.doublerandom.directory.domain.target.NotOneTarget;
import org.doublerandom.directory.domain.target.TargetIsMerged;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/directory/v1")
class MergerController {
    private final MergeTargets mergers;
    private final ReadTargets targets;

    MergerController(MergeTargets mergers, ReadTargets targets) {
        this.mergers = mergers;
        this.targets = targets;
    }

    @GetMapping("/duplicates")
    Page<DuplicatesResponse> list(PageRequest page, Person reader) {
        return Page.of(mergers.likely(reader.authority()), LikelyDuplicates::key, page)
                .map(DuplicatesResponse::of);
    }

    @PostMapping("/targets/{id}/merger")
    @Refuses({UnknownTarget.class, MergedIntoItself.class, TargetIsMerged.class, NotOneTarget.class})
    TargetResponse merge(@PathVariable String id, @Valid @RequestBody MergerRequest request, Person administrator) {
        return TargetResponse.of(
                mergers.merge(administrator, new TargetId(id), request.toTarget(), request.reason()),
                targets.mapping(administrator.authority()));
    }
}
