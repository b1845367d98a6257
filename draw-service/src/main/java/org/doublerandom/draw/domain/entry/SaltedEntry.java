package org.doublerandom.draw.domain.entry;

import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/** An accepted entry with the salt that hides it until the reading stands (protocol §6). */
public record SaltedEntry(Entry entry, Salt salt) {

    /** As in the readings text, its LF included. */
    public String line() {
        return "reading " + entry.witness() + " " + entry.at() + " " + entry.digits() + " " + entry.announcement() + " "
                + salt.hex() + "\n";
    }

    /** What goes out as an event with the acceptance: an entry that does not match it is none. */
    public Digest digest(Suite suite) {
        return suite.of(line());
    }
}
