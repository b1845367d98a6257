package org.doublerandom.plan.domain.annual;

import org.doublerandom.values.ItemId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A line names each of its items once. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/lines")
public final class ItemRepeated extends Refused {
    ItemRepeated(LineCode line, ItemId item) {
        super(line.value(), item.value());
    }
}
