package org.doublerandom.directory.domain.item;

import org.doublerandom.values.Digest;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** No version of a guide has that digest. */
@Refusal(Kind.UNKNOWN)
public final class UnknownGuide extends Refused {
    public UnknownGuide(Digest digest) {
        super(digest.hex());
    }
}
