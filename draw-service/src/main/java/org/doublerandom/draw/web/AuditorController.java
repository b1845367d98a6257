package org.doublerandom.draw.web;

import java.util.EnumSet;
import org.doublerandom.draw.application.ReadDrawFile;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.file.NoSuchFile;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.refusal.UnknownDraw;
import org.doublerandom.starter.audit.Confidential;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.OfAnotherAuthority;
import org.doublerandom.values.Person;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files of a draw that name inspectors: for auditors, byte for byte, each reading noted. */
@Confidential
@RestController
@RequestMapping("/api/draw/v1/draws/{id}/files")
class AuditorController {
    private final ReadDrawFile files;

    AuditorController(ReadDrawFile files) {
        this.files = files;
    }

    @GetMapping(value = "/roster.txt", produces = FileResponse.TEXT)
    @Refuses({UnknownDraw.class, NoSuchFile.class, OfAnotherAuthority.class})
    ResponseEntity<Resource> roster(@PathVariable String id, Person person) {
        return file(id, DrawFile.ROSTER, person);
    }

    @GetMapping(value = "/conflicts.txt", produces = FileResponse.TEXT)
    @Refuses({UnknownDraw.class, NoSuchFile.class, OfAnotherAuthority.class})
    ResponseEntity<Resource> conflicts(@PathVariable String id, Person person) {
        return file(id, DrawFile.CONFLICTS, person);
    }

    /** The outcome with the teams. */
    @GetMapping(value = "/outcome-full.txt", produces = FileResponse.TEXT)
    @Refuses({UnknownDraw.class, NoSuchFile.class, OfAnotherAuthority.class})
    ResponseEntity<Resource> outcome(@PathVariable String id, Person person) {
        return file(id, DrawFile.OUTCOME_FULL, person);
    }

    /** What one of three readings that differ would have come to, with the teams. */
    @GetMapping(value = "/outcome-{n}-full.txt", produces = FileResponse.TEXT)
    @Refuses({UnknownDraw.class, NoSuchFile.class, OfAnotherAuthority.class})
    ResponseEntity<Resource> outcomeOfReading(@PathVariable String id, @PathVariable int n, Person person) {
        String name = "outcome-" + n + "-full.txt";
        DrawFile file = DrawFile.named(name).orElseThrow(() -> new NoSuchFile(name, EnumSet.allOf(DrawFile.class)));
        return file(id, file, person);
    }

    /** The random bytes that the result record binds the outcome with. */
    @GetMapping(value = "/outcome-salt.txt", produces = FileResponse.TEXT)
    @Refuses({UnknownDraw.class, NoSuchFile.class, OfAnotherAuthority.class})
    ResponseEntity<Resource> salt(@PathVariable String id, Person person) {
        return file(id, DrawFile.OUTCOME_SALT, person);
    }

    /** What a strike or change is about. */
    @GetMapping(value = "/detail-{n}.txt", produces = FileResponse.TEXT)
    @Refuses({UnknownDraw.class, NoSuchFile.class, OfAnotherAuthority.class})
    ResponseEntity<Resource> detail(@PathVariable String id, @PathVariable int n, Person person) {
        return FileResponse.ofConfidential(files.detailAs(person, new DrawId(id), n));
    }

    private ResponseEntity<Resource> file(String id, DrawFile file, Person person) {
        return FileResponse.ofConfidential(files.readAs(person, new DrawId(id), file));
    }
}
