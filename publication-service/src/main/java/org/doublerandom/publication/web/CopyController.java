package org.doublerandom.publication.web;

import org.doublerandom.publication.application.ReadCopiedPool;
import org.doublerandom.publication.domain.copy.CopyNotChecked;
import org.doublerandom.publication.domain.copy.NoSuchPiece;
import org.doublerandom.starter.problem.Refuses;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For draw-service only; the gateway has no route here. */
@RestController
@RequestMapping("/internal/v1/copies")
class CopyController {
    private final ReadCopiedPool pools;

    CopyController(ReadCopiedPool pools) {
        this.pools = pools;
    }

    /** Byte for byte; the tag is what binds the whole file. */
    @GetMapping(value = "/{id}/{root}/{n}", produces = MediaType.TEXT_PLAIN_VALUE)
    @Refuses({CopyNotChecked.class, NoSuchPiece.class})
    ResponseEntity<byte[]> copiedPiece(@PathVariable String id, @PathVariable String root, @PathVariable int n) {
        ReadCopiedPool.Piece piece = pools.read(id, root, n);
        return ResponseEntity.ok().eTag('"' + piece.bound() + '"').body(piece.bytes());
    }
}
