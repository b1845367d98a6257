package org.doublerandom.directory.domain.cap;

import java.time.LocalDate;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** What held on a day that is over is not taken back. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/lastDay")
public final class CapRuleEndsBefore extends Refused {
    CapRuleEndsBefore(LocalDate lastDay, LocalDate today) {
        super(lastDay, today);
    }
}
