package org.doublerandom.publication.web;

import java.util.List;
import org.doublerandom.publication.application.ReadRegisters;
import org.doublerandom.publication.domain.register.DoubledNight;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The roots of the nightly registers, as they were told. */
@RestController
@RequestMapping("/api/publication/v1/registers")
class RegistersController {
    private final ReadRegisters registers;

    RegistersController(ReadRegisters registers) {
        this.registers = registers;
    }

    @GetMapping
    ResponseEntity<Page<RootResponse>> roots(
            @RequestParam(required = false) @Nullable String authority, PageRequest page) {
        List<DoubledNight> doubled = registers.doubled();
        String only = authority == null ? null : new AuthorityCode(authority).value();
        return PublicAnswer.of(registers.newest(only, page).map(told -> RootResponse.of(told, doubled)));
    }
}
