package org.doublerandom.directory.domain.target;

import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** An entry is merged into another one. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/into")
public final class MergedIntoItself extends Refused {
    MergedIntoItself(TargetId target) {
        super(target.value());
    }
}
