package org.doublerandom.draw.domain.entry;

import java.time.LocalDate;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The supervisor adds witnesses when no reading stands 20 working days after publication. */
@Refusal(Kind.CONFLICT)
public final class SupervisorIsEarly extends Refused {
    SupervisorIsEarly(LocalDate day, LocalDate last) {
        super(day, last);
    }
}
