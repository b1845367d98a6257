package org.doublerandom.directory.domain.cap;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A rule shapes draws, so that nobody puts one in force by himself. */
@Refusal(Kind.CONFLICT)
public final class AnotherConfirmsTheRule extends Refused {
    AnotherConfirmsTheRule(CapRuleId rule) {
        super(rule.value());
    }
}
