package org.doublerandom.inspection.domain.sheet;

import java.time.LocalDate;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The inspection is said to have ended before its check-in or in the future. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/endedOn")
public final class EndOutsideVisit extends Refused {

    EndOutsideVisit(LocalDate endedOn, LocalDate checkedInOn, LocalDate today) {
        super(endedOn, checkedInOn, today);
    }
}
