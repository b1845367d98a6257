package org.doublerandom.publication.domain.guide;

import org.doublerandom.publication.domain.FactMissing;
import org.doublerandom.values.Digest;

/** A published document cannot be had now: not served, or other bytes than those published, which are as good as none. */
public final class DocumentNotHere extends FactMissing {
    public DocumentNotHere(Digest digest) {
        super("document " + digest + " (expected: as it was published)");
    }
}
