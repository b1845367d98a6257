package org.doublerandom.directory.web;

import jakarta.validation.Valid;
import java.net.URI;
import org.doublerandom.directory.application.FixEnterpriseBase;
import org.doublerandom.directory.application.ReadEnterpriseBase;
import org.doublerandom.directory.domain.base.BaseAlreadyFixed;
import org.doublerandom.directory.domain.base.BaseDateNotReached;
import org.doublerandom.directory.domain.base.BaseDateWrong;
import org.doublerandom.directory.domain.base.BaseEmpty;
import org.doublerandom.directory.domain.base.EnterpriseBase;
import org.doublerandom.directory.domain.base.UnknownBase;
import org.doublerandom.starter.problem.Refuses;
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

/** Bases are those of the caller's own authority. */
@RestController
@RequestMapping("/api/directory/v1/bases")
class BaseController {
    private final FixEnterpriseBase fixBase;
    private final ReadEnterpriseBase bases;

    BaseController(FixEnterpriseBase fixBase, ReadEnterpriseBase bases) {
        this.fixBase = fixBase;
        this.bases = bases;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({BaseDateWrong.class, BaseDateNotReached.class, BaseEmpty.class, BaseAlreadyFixed.class})
    ResponseEntity<BaseResponse> fix(@Valid @RequestBody BaseRequest request, Person person) {
        EnterpriseBase base = fixBase.fix(person, person.authority(), request.toYear());
        return ResponseEntity.created(
                        URI.create("/api/directory/v1/bases/" + base.year().year()))
                .body(BaseResponse.of(base));
    }

    @GetMapping("/{year}")
    @Refuses(UnknownBase.class)
    BaseResponse get(@PathVariable int year, Person person) {
        return BaseResponse.of(bases.base(person.authority(), year));
    }
}
