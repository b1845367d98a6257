package org.doublerandom.local.store.query;

import org.jspecify.annotations.Nullable;

/** Walks from entry to entry of a map. */
interface Places {
    /** @return whether there is a next entry, which the other methods then speak of */
    boolean next();

    /** The key of the entry, from where the filter no longer holds it fixed. */
    byte[] rest();

    byte[] id();

    /** The stored document, if the map holds documents. */
    byte @Nullable [] document();

    /** Lets go of the pages that are being read, but not of the place: the walk goes on in the newest state. */
    void pause();
}
