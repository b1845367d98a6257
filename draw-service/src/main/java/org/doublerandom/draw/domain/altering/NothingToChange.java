package org.doublerandom.draw.domain.altering;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A change without anybody would only try open places again, whenever somebody likes the answer. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/recused")
public final class NothingToChange extends Refused {
    NothingToChange() {
        super();
    }
}
