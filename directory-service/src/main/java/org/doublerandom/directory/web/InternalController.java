package org.doublerandom.directory.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.directory.application.ReadChecklists;
import org.doublerandom.directory.application.ReadFrames;
import org.doublerandom.directory.application.ReadInspectors;
import org.doublerandom.directory.application.ReadItems;
import org.doublerandom.directory.application.ReadNames;
import org.doublerandom.directory.application.ReadTargets;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.checklist.UnknownChecklist;
import org.doublerandom.directory.domain.frame.FileIsLost;
import org.doublerandom.directory.domain.frame.FileName;
import org.doublerandom.directory.domain.frame.FrameNotFrozen;
import org.doublerandom.directory.domain.frame.PageRange;
import org.doublerandom.directory.domain.frame.PagesOutside;
import org.doublerandom.directory.domain.frame.UnknownFrame;
import org.doublerandom.directory.domain.inspector.UnknownInspector;
import org.doublerandom.directory.domain.item.UnknownGuide;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Unit;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For the other services only; the gateway has no route here. */
@RestController
@RequestMapping("/internal/v1")
class InternalController {
    private final ReadFrames frames;
    private final ReadNames names;
    private final ReadItems items;
    private final ReadChecklists checklists;
    private final ReadTargets targets;
    private final ReadInspectors inspectors;
    private final Clock clock;

    InternalController(
            ReadFrames frames,
            ReadNames names,
            ReadItems items,
            ReadChecklists checklists,
            ReadTargets targets,
            ReadInspectors inspectors,
            Clock clock) {
        this.frames = frames;
        this.names = names;
        this.items = items;
        this.checklists = checklists;
        this.targets = targets;
        this.inspectors = inspectors;
        this.clock = clock;
    }

    /** The bytes of some pages, counted from 0; fewer where the file ends. */
    @GetMapping(value = "/frames/{id}/files/{name}", produces = MediaType.TEXT_PLAIN_VALUE)
    @Refuses({UnknownFrame.class, FrameNotFrozen.class, FileIsLost.class, PagesOutside.class})
    String pages(
            @PathVariable String id,
            @PathVariable String name,
            @RequestParam(defaultValue = "0") long from,
            @RequestParam(defaultValue = "" + PageRange.MOST) int pages) {
        return frames.pages(new FrameId(id), FileName.of(name), new PageRange(from, pages));
    }

    /** The document whose SHA-256 the digest is, byte for byte. */
    @GetMapping(value = "/guides/{digest}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Refuses(UnknownGuide.class)
    String guide(@PathVariable String digest) {
        return items.guide(new Digest(digest)).canonicalJson();
    }

    /** The same of a version of an industry checklist. */
    @GetMapping(value = "/checklists/{digest}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Refuses(UnknownChecklist.class)
    String checklist(@PathVariable String digest) {
        return checklists.version(new Digest(digest)).canonicalJson();
    }

    /** Whom the accounts of inspectors follow: everybody whom the authority has as one, by id. */
    @GetMapping("/inspectors")
    Page<InspectorStandingResponse> standing(@RequestParam String authority, PageRequest page) {
        LocalDate today = OfficialDay.of(clock.instant());
        return inspectors
                .page(new AuthorityCode(authority), Unit.WHOLE, page)
                .map(inspector -> InspectorStandingResponse.of(inspector, today));
    }

    @PostMapping("/lookups")
    @Refuses({UnknownTarget.class, UnknownInspector.class})
    LookupResponse lookUp(@Valid @RequestBody LookupRequest request) {
        AuthorityCode authority = new AuthorityCode(request.authority());
        List<LookupResponse.TargetFact> named = request.frameId()
                .flatMap(frame -> names.names(frame, request.targetIds()))
                .map(LookupResponse::frozen)
                .orElseGet(() -> LookupResponse.now(targets.targets(authority, request.targetIds())));
        return LookupResponse.of(named, inspectors.inspectors(authority, request.inspectorIds()));
    }
}
