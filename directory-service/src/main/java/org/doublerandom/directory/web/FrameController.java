package org.doublerandom.directory.web;

import java.nio.charset.StandardCharsets;
import org.doublerandom.directory.application.ReadFrames;
import org.doublerandom.directory.application.ReadImportsSince;
import org.doublerandom.directory.application.ReadLateDeclarations;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.frame.ExclusionsNotKept;
import org.doublerandom.directory.domain.frame.FileIsLost;
import org.doublerandom.directory.domain.frame.FileName;
import org.doublerandom.directory.domain.frame.FrameNotCompared;
import org.doublerandom.directory.domain.frame.FrameNotFrozen;
import org.doublerandom.directory.domain.frame.UnknownFrame;
import org.doublerandom.starter.audit.Confidential;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.Person;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/directory/v1/frames/{id}")
class FrameController {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.US_ASCII);

    private final ReadFrames frames;
    private final ReadLateDeclarations late;
    private final ReadImportsSince imports;

    FrameController(ReadFrames frames, ReadLateDeclarations late, ReadImportsSince imports) {
        this.frames = frames;
        this.late = late;
        this.imports = imports;
    }

    @GetMapping
    @Refuses(UnknownFrame.class)
    FrameResponse get(@PathVariable String id, Person person) {
        FrameId frame = new FrameId(id);
        return frames.widened(person, frame)
                .map(widened -> FrameResponse.of(widened, late.of(widened)))
                .orElseGet(() -> FrameResponse.of(frames.frame(person, frame), late::of, imports::theFreezeOf));
    }

    /** Byte for byte, for anybody. */
    @GetMapping(value = "/differences", produces = MediaType.TEXT_PLAIN_VALUE)
    @Refuses({UnknownFrame.class, FrameNotFrozen.class, FrameNotCompared.class})
    ResponseEntity<Resource> differences(@PathVariable String id) {
        return ResponseEntity.ok().contentType(TEXT).body(new InputStreamResource(frames.differences(new FrameId(id))));
    }

    /** What others have inspected is nobody's business but the auditors'. */
    @Confidential
    @GetMapping(value = "/exclusions", produces = MediaType.TEXT_PLAIN_VALUE)
    @Refuses({UnknownFrame.class, FrameNotFrozen.class, ExclusionsNotKept.class})
    ResponseEntity<Resource> exclusions(@PathVariable String id, Person person) {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .body(new InputStreamResource(frames.exclusions(person, new FrameId(id))));
    }

    /** Roster and conflicts are personal data: for auditors (protocol §11). */
    @Confidential
    @GetMapping(value = "/files/{name}", produces = MediaType.TEXT_PLAIN_VALUE)
    @Refuses({UnknownFrame.class, FrameNotFrozen.class, FileIsLost.class})
    String file(@PathVariable String id, @PathVariable String name, Person person) {
        return frames.file(person, new FrameId(id), FileName.of(name));
    }
}
