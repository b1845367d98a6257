package org.doublerandom.directory.domain.cap;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** There is no such rule. */
@Refusal(Kind.UNKNOWN)
public final class UnknownCapRule extends Refused {
    public UnknownCapRule(CapRuleId rule) {
        super(rule.value());
    }
}
