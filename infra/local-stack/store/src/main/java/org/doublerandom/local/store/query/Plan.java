package org.doublerandom.local.store.query;

/** Where a query looks for its documents, and in which order it meets them. */
interface Plan {
    /** What the places are found in, for the reader of an explanation. */
    String name();

    Places places();

    /** Whether the same document may be met several times. */
    boolean severals();

    /** How many fields of the wanted order the documents come in. */
    int sorted();

    /** Whether the filter, as far as it says something, saves looking at documents. */
    boolean narrows();
}
