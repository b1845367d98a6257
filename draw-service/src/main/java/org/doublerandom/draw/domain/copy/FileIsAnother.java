package org.doublerandom.draw.domain.copy;

import org.doublerandom.draw.domain.frame.FileRoot;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Whoever brings a file that was lost brings the one that was announced: its root is computed anew. */
@Refusal(Kind.UNPROCESSABLE)
public final class FileIsAnother extends Refused {
    FileIsAnother(FileName file, FileRoot bound) {
        super(file, bound.root(), bound.lines());
    }
}
