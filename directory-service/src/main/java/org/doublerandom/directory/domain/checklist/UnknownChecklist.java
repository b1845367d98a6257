package org.doublerandom.directory.domain.checklist;

import org.doublerandom.values.Digest;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** There is no such industry checklist. */
@Refusal(Kind.UNKNOWN)
public final class UnknownChecklist extends Refused {
    public UnknownChecklist(ChecklistCode code) {
        super(code.value());
    }

    public UnknownChecklist(Digest digest) {
        super(digest.hex());
    }
}
