package org.doublerandom.draw.domain;

import java.util.Set;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.frame.Field;

/** A draw has no such file, or not in its state. */
public final class NoSuchFile extends RuntimeException {
    NoSuchFile(DrawId id, DrawFile file, Set<DrawFile> files) {
        super(file.fileName() + " of draw " + id + " (expected: one of "
                + files.stream().map(DrawFile::fileName).sorted().toList() + ")");
    }

    public NoSuchFile(String name) {
        super("'" + Field.excerpt(name) + "' (expected: one of "
                + Stream.of(DrawFile.values()).map(DrawFile::fileName).sorted().toList() + ")");
    }
}
