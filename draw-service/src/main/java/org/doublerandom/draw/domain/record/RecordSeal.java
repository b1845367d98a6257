package org.doublerandom.draw.domain.record;

import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/** Where a record goes in the log, and the salt of its detail text. */
public record RecordSeal(LogHead head, Salt salt) {
    public Digest prev() {
        return head.prev();
    }

    /** That of the last announcement before it, in which whoever names the record hashes it. */
    public Suite suite() {
        return head.suite();
    }
}
