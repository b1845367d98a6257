package org.doublerandom.directory.domain.target;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** There is no merger of that number. */
@Refusal(Kind.UNKNOWN)
public final class UnknownMerger extends Refused {
    UnknownMerger(int number) {
        super(number);
    }
}
