package org.doublerandom.draw.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import org.doublerandom.draw.domain.file.FileText;
import org.doublerandom.draw.domain.frame.FilePieces;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file of a draw byte for byte, piece by piece as it is read. */
final class FileResponse {
    static final String TEXT = "text/plain;charset=UTF-8";
    private static final MediaType TYPE = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private FileResponse() {}

    /** Who has the same bytes is told so, and not one of them is read. */
    static ResponseEntity<Resource> ofPublic(FileText file) {
        return ResponseEntity.ok()
                .contentType(TYPE)
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag('"' + file.digest().hex() + '"')
                .body(resource(file));
    }

    static ResponseEntity<Resource> ofConfidential(FileText file) {
        return ResponseEntity.ok().contentType(TYPE).body(resource(file));
    }

    private static Resource resource(FileText file) {
        return new InputStreamResource(() -> new SequenceInputStream(new Streams(file.pieces())));
    }

    private static final class Streams implements Enumeration<InputStream> {
        private final Iterator<byte[]> pieces;

        Streams(FilePieces file) {
            this.pieces = file.pieces().iterator();
        }

        @Override
        public boolean hasMoreElements() {
            return pieces.hasNext();
        }

        @Override
        public InputStream nextElement() {
            return new ByteArrayInputStream(pieces.next());
        }
    }
}
