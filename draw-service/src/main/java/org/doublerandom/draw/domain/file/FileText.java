package org.doublerandom.draw.domain.file;

import java.nio.charset.StandardCharsets;
import org.doublerandom.draw.domain.frame.FilePieces;
import org.doublerandom.values.Digest;

/**
 * What is handed out of a file of a draw.
 *
 * @param digest names these bytes and no others
 */
public record FileText(Digest digest, FilePieces pieces) {

    public static FileText of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new FileText(Digest.of(bytes), FilePieces.of(bytes));
    }
}
