package org.doublerandom.directory.web;

import jakarta.validation.Valid;
import org.doublerandom.directory.application.MergeTargets;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.LikelyDuplicates;
import org.doublerandom.directory.domain.target.MergedIntoItself;
import org.doublerandom.directory.domain.target.MergerBookFull;
import org.doublerandom.directory.domain.target.MergerIsDecided;
import org.doublerandom.directory.domain.target.MergerIsProposed;
import org.doublerandom.directory.domain.target.NotOneTarget;
import org.doublerandom.directory.domain.target.SecondPersonMerges;
import org.doublerandom.directory.domain.target.TargetIsMerged;
import org.doublerandom.directory.domain.target.UnknownMerger;
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

/** One person says which two entries are one target, another confirms it. */
@RestController
@RequestMapping("/api/directory/v1")
class MergerController {
    private final MergeTargets mergers;

    MergerController(MergeTargets mergers) {
        this.mergers = mergers;
    }

    @GetMapping("/duplicates")
    Page<DuplicatesResponse> duplicates(PageRequest page, Person reader) {
        return Page.of(mergers.likely(reader.authority()), LikelyDuplicates::key, page)
                .map(DuplicatesResponse::of);
    }

    @GetMapping("/mergers")
    Page<MergerResponse> list(PageRequest page, Person reader) {
        return Page.of(mergers.all(reader.authority()), merger -> "%09d".formatted(merger.number()), page)
                .map(MergerResponse::of);
    }

    @PostMapping("/targets/{id}/merger")
    @Refuses({
        UnknownTarget.class,
        MergedIntoItself.class,
        TargetIsMerged.class,
        NotOneTarget.class,
        MergerIsProposed.class,
        MergerBookFull.class
    })
    MergerResponse propose(@PathVariable String id, @Valid @RequestBody MergerRequest request, Person administrator) {
        return MergerResponse.of(
                mergers.propose(administrator, new TargetId(id), request.toTarget(), request.reason()));
    }

    @PostMapping("/mergers/{number}/confirmation")
    @Refuses({
        UnknownMerger.class,
        MergerIsDecided.class,
        SecondPersonMerges.class,
        UnknownTarget.class,
        TargetIsMerged.class,
        NotOneTarget.class
    })
    MergerResponse confirm(@PathVariable int number, Person administrator) {
        return MergerResponse.of(mergers.confirm(administrator, number));
    }

    @PostMapping("/mergers/{number}/rejection")
    @Refuses({UnknownMerger.class, MergerIsDecided.class})
    MergerResponse reject(
            @PathVariable int number, @Valid @RequestBody MergerRejectionRequest request, Person administrator) {
        return MergerResponse.of(mergers.reject(administrator, number, request.reason()));
    }
}
