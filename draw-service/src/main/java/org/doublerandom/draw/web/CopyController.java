package org.doublerandom.draw.web;

import java.util.Locale;
import org.doublerandom.draw.application.ReadPiece;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.copy.NoSuchPiece;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.starter.problem.Refuses;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For the public record only; the gateway has no route here. */
@RestController
@RequestMapping("/internal/v1/copies")
class CopyController {
    private final ReadPiece pieces;

    CopyController(ReadPiece pieces) {
        this.pieces = pieces;
    }

    /** Byte for byte. */
    @GetMapping(value = "/{id}/{name}/{n}", produces = MediaType.TEXT_PLAIN_VALUE)
    @Refuses(NoSuchPiece.class)
    byte[] piece(@PathVariable String id, @PathVariable String name, @PathVariable int n) {
        return pieces.read(new DrawId(id), FileName.valueOf(name.toUpperCase(Locale.ROOT)), n);
    }
}
