package org.doublerandom.directory.domain.base;

import java.time.LocalDate;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Nobody can count the enterprises of a day that is not over. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/asOf")
public final class BaseDateNotReached extends Refused {
    BaseDateNotReached(LocalDate asOf, LocalDate today) {
        super(asOf, today);
    }
}
