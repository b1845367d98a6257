package org.doublerandom.draw.domain.entry;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Whoever brings an entry that no seal gives back brings the line that was accepted: it matches the digest of its event. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/line")
public final class EntryIsAnother extends Refused {
    public EntryIsAnother(int n) {
        super(n);
    }
}
