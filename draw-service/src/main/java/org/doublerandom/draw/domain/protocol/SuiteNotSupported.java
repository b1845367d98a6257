package org.doublerandom.draw.domain.protocol;

import org.doublerandom.draw.domain.frame.Field;

/** A text names a suite of hashes that this version cannot compute (protocol §2). */
public final class SuiteNotSupported extends IllegalArgumentException {
    SuiteNotSupported(String suite) {
        super("suite: " + Field.excerpt(suite) + " is not supported yet (expected: " + Announcement.SUITE + ")");
    }
}
