package org.doublerandom.directory.web;

import jakarta.validation.Valid;
import org.doublerandom.directory.application.DeclareForMyself;
import org.doublerandom.directory.domain.inspector.NotAnInspector;
import org.doublerandom.directory.domain.inspector.TooManyDeclarations;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an inspector declares himself. Only an administrator ends it. */
@RestController
@RequestMapping("/api/directory/v1/me")
class MyDeclarationController {
    private final DeclareForMyself declare;

    MyDeclarationController(DeclareForMyself declare) {
        this.declare = declare;
    }

    @GetMapping("/declarations")
    @Refuses(NotAnInspector.class)
    DeclarationsResponse get(Person inspector) {
        return DeclarationsResponse.of(declare.myself(inspector));
    }

    @PostMapping("/recusals")
    @Refuses({NotAnInspector.class, UnknownTarget.class, TooManyDeclarations.class})
    DeclarationsResponse recuse(@Valid @RequestBody RecusalRequest request, Person inspector) {
        declare.recuse(inspector, request.toTarget(), request.reason(), request.period());
        return get(inspector);
    }
}
