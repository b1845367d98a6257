package org.doublerandom.draw.domain.entry;

import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/**
 * An accepted entry of which the store has lost the line, and no key of the service opens what its event carries.
 *
 * @param n which entry of the draw, from 1
 * @param digest of its line, public since it was accepted
 */
public record LostEntry(int n, Digest digest) {

    /** One that does not match its event is no entry (protocol §6). */
    public boolean isOf(String line, Suite suite) {
        return suite.of(line).equals(digest);
    }
}
