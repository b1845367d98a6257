package org.doublerandom.directory.domain.frame;

import org.doublerandom.values.Digest;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A part of a frozen file is not stored any more: whoever needs it looks where else it is kept (protocol §6). */
@Refusal(Kind.UNKNOWN)
public final class FileIsLost extends Refused {
    FileIsLost(Digest chunk, Digest file) {
        super(chunk.hex(), file.hex());
    }
}
