package org.doublerandom.directory.domain.target;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Approved plans name tags by their codes: what a code stands for stays, and what means something else gets another code. */
@Refusal(Kind.CONFLICT)
public final class TagIsDescribed extends Refused {
    public TagIsDescribed(DescribedTag entry) {
        super(entry.tag().value(), entry.name());
    }
}
