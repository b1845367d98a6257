package org.doublerandom.draw.domain.file;

import java.util.Set;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.frame.Field;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A draw has no such file, or not in its state. */
@Refusal(Kind.UNKNOWN)
public final class NoSuchFile extends Refused {
    public NoSuchFile(DrawId id, DrawFile file, Set<DrawFile> files) {
        super(file.fileName(), files.stream().map(DrawFile::fileName).sorted().toList());
    }

    public NoSuchFile(String name) {
        super(
                Field.excerpt(name),
                Stream.of(DrawFile.values()).map(DrawFile::fileName).sorted().toList());
    }
}
