package org.doublerandom.directory.web;

import jakarta.validation.Valid;
import java.net.URI;
import org.doublerandom.directory.application.KeepCapRules;
import org.doublerandom.directory.domain.cap.AnotherConfirmsTheRule;
import org.doublerandom.directory.domain.cap.CapRule;
import org.doublerandom.directory.domain.cap.CapRuleEndsBefore;
import org.doublerandom.directory.domain.cap.CapRuleHasEnded;
import org.doublerandom.directory.domain.cap.CapRuleId;
import org.doublerandom.directory.domain.cap.UnknownCapRule;
import org.doublerandom.directory.domain.item.UnknownItem;
import org.doublerandom.starter.command.NewId;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rules about how often targets are visited; those that are confirmed are for anybody (domain §10, G3). */
@RestController
@RequestMapping("/api/directory/v1/cap-rules")
class CapRuleController {
    private final KeepCapRules rules;

    CapRuleController(KeepCapRules rules) {
        this.rules = rules;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses(UnknownItem.class)
    ResponseEntity<CapRuleResponse> write(@Valid @RequestBody CapRuleRequest request, NewId id, Person administrator) {
        CapRule rule = rules.write(
                administrator,
                new CapRuleId(id.value()),
                request.toTerms(),
                request.source(),
                request.from(),
                request.to());
        return ResponseEntity.created(URI.create("/api/directory/v1/cap-rules/" + administrator.authority()))
                .body(CapRuleResponse.of(rule));
    }

    @GetMapping
    Page<CapRuleResponse> list(PageRequest page, Person reader) {
        return Page.of(rules.all(reader.authority()), CapRuleController::place, page)
                .map(CapRuleResponse::of);
    }

    @GetMapping("/{authority}")
    Page<PublicCapRule> published(@PathVariable String authority, PageRequest page) {
        return Page.of(rules.published(new AuthorityCode(authority)), CapRuleController::place, page)
                .map(PublicCapRule::of);
    }

    private static String place(CapRule rule) {
        return rule.from() + " " + rule.id();
    }

    @PostMapping("/own/{id}/confirmation")
    @Refuses({UnknownCapRule.class, AnotherConfirmsTheRule.class, CapRuleHasEnded.class})
    CapRuleResponse confirm(@PathVariable String id, Person administrator) {
        return CapRuleResponse.of(rules.confirm(administrator, new CapRuleId(id)));
    }

    @PostMapping("/own/{id}/ending")
    @Refuses({UnknownCapRule.class, CapRuleEndsBefore.class, CapRuleHasEnded.class})
    CapRuleResponse end(@PathVariable String id, @Valid @RequestBody CapRuleEndRequest request, Person administrator) {
        return CapRuleResponse.of(rules.end(administrator, new CapRuleId(id), request.lastDay(), request.reason()));
    }
}
