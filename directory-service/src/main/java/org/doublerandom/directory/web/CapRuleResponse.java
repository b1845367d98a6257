package org.doublerandom.directory.web;

import java.time.Instant;
import org.doublerandom.directory.domain.cap.CapRule;
import org.jspecify.annotations.Nullable;

/** @param confirmedBy absent before a second person has confirmed it, and it holds for nobody */
record CapRuleResponse(
        PublicCapRule rule,
        String writtenBy,
        Instant writtenAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable String endedBy) {
    static CapRuleResponse of(CapRule rule) {
        CapRule.Act confirmed = rule.confirmed();
        CapRule.Ending ending = rule.ending();
        return new CapRuleResponse(
                PublicCapRule.of(rule),
                rule.written().by().value(),
                rule.written().at(),
                confirmed == null ? null : confirmed.by().value(),
                confirmed == null ? null : confirmed.at(),
                ending == null ? null : ending.act().by().value());
    }
}
