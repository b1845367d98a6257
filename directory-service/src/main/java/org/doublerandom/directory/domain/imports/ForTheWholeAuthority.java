package org.doublerandom.directory.domain.imports;

/** This holds for a whole authority, and the person acts for one unit of it only. */
public final class ForTheWholeAuthority extends RuntimeException {
    ForTheWholeAuthority(String what) {
        super(what + " (expected: somebody who acts for the whole authority)");
    }
}
