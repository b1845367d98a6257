package org.doublerandom.draw.domain.copy;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** All of the file is here, as its root binds it: nobody has to bring it. */
@Refusal(Kind.CONFLICT)
public final class FileIsHere extends Refused {
    FileIsHere(DrawId frame, FileName file) {
        super(file, frame);
    }
}
