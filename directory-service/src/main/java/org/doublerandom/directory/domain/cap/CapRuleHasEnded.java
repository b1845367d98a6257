package org.doublerandom.directory.domain.cap;

import java.time.LocalDate;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** What was ended stays so. */
@Refusal(Kind.CONFLICT)
public final class CapRuleHasEnded extends Refused {
    CapRuleHasEnded(CapRuleId rule, LocalDate lastDay) {
        super(rule.value(), lastDay);
    }
}
