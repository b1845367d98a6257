package org.doublerandom.directory.web;

import jakarta.validation.Valid;
import org.doublerandom.directory.application.ReadTargets;
import org.doublerandom.directory.application.TagTargets;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetNotTagged;
import org.doublerandom.directory.domain.target.UnknownTag;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.starter.security.Reach;
import org.doublerandom.values.Person;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/directory/v1/targets/{id}/tags")
class TargetTagController {
    private final TagTargets tags;
    private final ReadTargets targets;

    TargetTagController(TagTargets tags, ReadTargets targets) {
        this.tags = tags;
        this.targets = targets;
    }

    @PostMapping
    @Refuses({UnknownTarget.class, UnknownTag.class})
    TargetResponse tag(
            @PathVariable String id, @Valid @RequestBody TagRequest request, Person administrator, Reach reach) {
        Target tagged = tags.tag(administrator, reach.unit(), new TargetId(id), request.toTag(), request.reason());
        return TargetResponse.of(tagged, targets.mapping(administrator.authority()));
    }

    @PostMapping("/{tag}/removal")
    @Refuses({UnknownTarget.class, TargetNotTagged.class})
    TargetResponse untag(
            @PathVariable String id,
            @PathVariable String tag,
            @Valid @RequestBody TagReasonRequest request,
            Person administrator,
            Reach reach) {
        Target untagged = tags.untag(administrator, reach.unit(), new TargetId(id), new Tag(tag), request.reason());
        return TargetResponse.of(untagged, targets.mapping(administrator.authority()));
    }
}
