package org.doublerandom.directory.web;

import jakarta.validation.Valid;
import org.doublerandom.directory.application.DeclareForInspectors;
import org.doublerandom.directory.application.ReadInspectors;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.inspector.DeclarationHasEnded;
import org.doublerandom.directory.domain.inspector.NotAboutOneself;
import org.doublerandom.directory.domain.inspector.TooManyDeclarations;
import org.doublerandom.directory.domain.inspector.UnknownDeclaration;
import org.doublerandom.directory.domain.inspector.UnknownInspector;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.starter.audit.Confidential;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.starter.security.Reach;
import org.doublerandom.values.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Recusals and leaves of the inspectors of the caller's unit: personal data, each reading is noted. */
@Confidential
@RestController
@RequestMapping("/api/directory/v1/inspectors/{id}")
class DeclarationController {
    private final ReadInspectors inspectors;
    private final DeclareForInspectors declare;

    DeclarationController(ReadInspectors inspectors, DeclareForInspectors declare) {
        this.inspectors = inspectors;
        this.declare = declare;
    }

    @GetMapping("/declarations")
    @Refuses(UnknownInspector.class)
    DeclarationsResponse get(@PathVariable String id, Person person, Reach reach) {
        return DeclarationsResponse.of(inspectors.inspector(person.authority(), reach.unit(), new InspectorId(id)));
    }

    @PostMapping("/recusals")
    @Refuses({UnknownInspector.class, UnknownTarget.class, TooManyDeclarations.class})
    DeclarationsResponse recuse(
            @PathVariable String id, @Valid @RequestBody RecusalRequest request, Person administrator, Reach reach) {
        declare.recuse(
                administrator,
                reach.unit(),
                new InspectorId(id),
                request.toTarget(),
                request.reason(),
                request.period());
        return get(id, administrator, reach);
    }

    @PostMapping("/recusals/{number}/ending")
    @Refuses({UnknownInspector.class, UnknownDeclaration.class, DeclarationHasEnded.class, NotAboutOneself.class})
    DeclarationsResponse endRecusal(
            @PathVariable String id,
            @PathVariable int number,
            @Valid @RequestBody RecusalEndRequest request,
            Person administrator,
            Reach reach) {
        declare.endRecusal(
                administrator, reach.unit(), new InspectorId(id), number, request.lastDay(), request.reason());
        return get(id, administrator, reach);
    }

    @PostMapping("/leaves")
    @Refuses({UnknownInspector.class, NotAboutOneself.class, TooManyDeclarations.class})
    DeclarationsResponse enterLeave(
            @PathVariable String id, @Valid @RequestBody LeaveRequest request, Person administrator, Reach reach) {
        declare.enterLeave(administrator, reach.unit(), new InspectorId(id), request.from(), request.to());
        return get(id, administrator, reach);
    }

    @PostMapping("/leaves/{number}/withdrawal")
    @Refuses({UnknownInspector.class, UnknownDeclaration.class, DeclarationHasEnded.class, NotAboutOneself.class})
    DeclarationsResponse withdrawLeave(
            @PathVariable String id,
            @PathVariable int number,
            @Valid @RequestBody LeaveWithdrawalRequest request,
            Person administrator,
            Reach reach) {
        declare.withdrawLeave(administrator, reach.unit(), new InspectorId(id), number, request.reason());
        return get(id, administrator, reach);
    }
}
