package org.doublerandom.directory.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.doublerandom.directory.application.ReadRegisters;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.register.ClassNotOpened;
import org.doublerandom.directory.domain.register.UnknownRegister;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.starter.audit.Confidential;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.Person;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of a night: for anybody, and what opens its class digests for auditors. */
@RestController
@RequestMapping("/api/directory/v1/registers")
class RegisterController {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.US_ASCII);

    private final ReadRegisters registers;

    RegisterController(ReadRegisters registers) {
        this.registers = registers;
    }

    /** Byte for byte. */
    @GetMapping(value = "/{authority}/{night}/file", produces = MediaType.TEXT_PLAIN_VALUE)
    @Refuses(UnknownRegister.class)
    ResponseEntity<Resource> file(@PathVariable String authority, @PathVariable String night) {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .body(new InputStreamResource(registers.file(new AuthorityCode(authority), dayOf(night))));
    }

    @Confidential
    @GetMapping(value = "/{night}/openings", produces = MediaType.TEXT_PLAIN_VALUE)
    @Refuses({UnknownRegister.class, ClassNotOpened.class})
    ResponseEntity<Resource> openings(@PathVariable String night, Person person) {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .body(new InputStreamResource(registers.openings(person, dayOf(night))));
    }

    @Confidential
    @GetMapping("/{night}/openings/{target}")
    @Refuses({UnknownRegister.class, UnknownTarget.class, ClassNotOpened.class})
    OpeningResponse opening(@PathVariable String night, @PathVariable String target, Person person) {
        return OpeningResponse.of(registers.opening(person, dayOf(night), new TargetId(target)));
    }

    private static LocalDate dayOf(String night) {
        try {
            return LocalDate.parse(night);
        } catch (DateTimeException e) {
            throw new MalformedValue("night", night, "a day of the calendar as YYYY-MM-DD");
        }
    }
}
