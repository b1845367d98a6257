package org.doublerandom.draw.domain.file;

import java.util.Set;
import org.doublerandom.draw.domain.frame.Field;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A draw has no such file, or not in its state. */
@Refusal(Kind.UNKNOWN)
public final class NoSuchFile extends Refused {
    public NoSuchFile(String name, Set<DrawFile> files) {
        super(
                Field.excerpt(name),
                files.stream().map(DrawFile::fileName).sorted().toList());
    }
}
