package org.doublerandom.directory.web;

import jakarta.validation.Valid;
import java.util.Optional;
import org.doublerandom.directory.application.KeepChecklists;
import org.doublerandom.directory.application.ReadChecklists;
import org.doublerandom.directory.domain.checklist.ChecklistCode;
import org.doublerandom.directory.domain.checklist.ChecklistTooLong;
import org.doublerandom.directory.domain.checklist.ItemNotInForce;
import org.doublerandom.directory.domain.checklist.UnknownChecklist;
import org.doublerandom.directory.domain.item.UnknownItem;
import org.doublerandom.directory.domain.target.IndustryCode;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Industry checklists are written by the authority that leads the visit, and read by anybody (domain §10, G9). */
@RestController
@RequestMapping("/api/directory/v1")
class ChecklistController {
    private final KeepChecklists keep;
    private final ReadChecklists read;

    ChecklistController(KeepChecklists keep, ReadChecklists read) {
        this.keep = keep;
        this.read = read;
    }

    @GetMapping("/checklist-drafts")
    Page<ChecklistRow> drafts(PageRequest page, Person reader) {
        return read.drafts(reader, page)
                .map(book -> ChecklistRow.of(book.code(), book.versions().size(), book.draft()));
    }

    @GetMapping("/checklist-drafts/{code}")
    @Refuses(UnknownChecklist.class)
    ChecklistDraftResponse draft(@PathVariable String code, Person reader) {
        return ChecklistDraftResponse.of(read.draft(reader, new ChecklistCode(code)));
    }

    @PostMapping("/checklist-drafts/{code}")
    @Refuses(UnknownItem.class)
    ChecklistDraftResponse write(
            @PathVariable String code, @Valid @RequestBody ChecklistRequest request, Person administrator) {
        return ChecklistDraftResponse.of(read.seen(keep.write(
                administrator, new ChecklistCode(code), request.name(), request.toAudience(), request.toItems())));
    }

    @PostMapping("/checklist-drafts/{code}/publication")
    @Refuses({UnknownChecklist.class, ItemNotInForce.class, ChecklistTooLong.class})
    ChecklistResponse publish(@PathVariable String code, Person administrator) {
        return ChecklistResponse.of(keep.publish(administrator, new ChecklistCode(code)));
    }

    @GetMapping("/checklists/{authority}")
    Page<ChecklistRow> list(
            @PathVariable String authority,
            @RequestParam(required = false) @Nullable String industry,
            PageRequest page) {
        return read.current(
                        new AuthorityCode(authority),
                        Optional.ofNullable(industry).map(IndustryCode::new),
                        page)
                .map(checklist -> ChecklistRow.of(
                        checklist.code(),
                        checklist.version(),
                        checklist.content().text()));
    }

    @GetMapping("/checklists/{authority}/{code}")
    @Refuses(UnknownChecklist.class)
    ChecklistResponse current(@PathVariable String authority, @PathVariable String code) {
        return ChecklistResponse.of(read.current(new AuthorityCode(authority), new ChecklistCode(code)));
    }
}
