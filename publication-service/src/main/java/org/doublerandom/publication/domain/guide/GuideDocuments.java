package org.doublerandom.publication.domain.guide;

import org.doublerandom.values.Digest;

/** The documents that the directory serves under their digests. */
public interface GuideDocuments {
    /**
     * @param authority whose guide it is, which its document does not say
     * @throws DocumentNotHere if it is not served, or if what is served is something else
     */
    PublicGuide guide(String authority, Digest digest);

    /** @throws DocumentNotHere if it is not served, or if what is served is something else */
    PublicChecklist checklist(Digest digest);
}
