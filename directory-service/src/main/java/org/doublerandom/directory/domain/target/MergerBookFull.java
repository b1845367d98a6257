package org.doublerandom.directory.domain.target;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** No merger is ever deleted, so that there is a most of them. */
@Refusal(Kind.CONFLICT)
public final class MergerBookFull extends Refused {
    MergerBookFull(int most) {
        super(most);
    }
}
