package org.doublerandom.directory.domain.target;

import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Only what was given by hand is taken away by hand; what the mapping gives goes with the mapping. */
@Refusal(Kind.CONFLICT)
public final class TargetNotTagged extends Refused {
    public TargetNotTagged(TargetId target, Tag tag) {
        super(target.value(), tag.value());
    }
}
