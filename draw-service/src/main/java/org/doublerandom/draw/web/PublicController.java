package org.doublerandom.draw.web;

import java.util.EnumSet;
import java.util.List;
import org.doublerandom.draw.application.ReadDrawFile;
import org.doublerandom.draw.application.ReadDraws;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.file.NoSuchFile;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.refusal.UnknownDraw;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What anybody may fetch to check a draw: its files, and the log of an authority (protocol §10 and §11). */
@RestController
@RequestMapping("/api/draw/v1")
class PublicController {
    private final ReadDrawFile files;
    private final ReadDraws draws;

    PublicController(ReadDrawFile files, ReadDraws draws) {
        this.files = files;
        this.draws = draws;
    }

    /** Byte for byte. */
    @GetMapping(value = "/draws/{id}/files/{name}", produces = FileResponse.TEXT)
    @Refuses({UnknownDraw.class, NoSuchFile.class})
    ResponseEntity<Resource> file(@PathVariable String id, @PathVariable String name) {
        DrawFile file = DrawFile.named(name).orElseThrow(() -> new NoSuchFile(name, EnumSet.allOf(DrawFile.class)));
        return FileResponse.ofPublic(files.readPublic(new DrawId(id), file));
    }

    @GetMapping("/logs/{authority}")
    Page<LogEntryResponse> log(@PathVariable String authority, PageRequest page) {
        return draws.logOf(new AuthorityCode(authority), page).map(LogEntryResponse::of);
    }

    /** A serial without a record is shown as open (protocol §5). */
    @GetMapping("/logs/{authority}/open-serials")
    List<OpenSerialResponse> open(@PathVariable String authority) {
        return draws.openOf(new AuthorityCode(authority)).stream()
                .map(OpenSerialResponse::of)
                .toList();
    }
}
