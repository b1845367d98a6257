package org.doublerandom.inspection.domain.guide;

import org.doublerandom.inspection.domain.value.Digest;

/** The guides as the directory serves them. */
public interface PublishedGuides {

    /** The guide under this address; its digest is that of the bytes received, whatever was asked for. */
    Guide fetch(Digest digest);
}
