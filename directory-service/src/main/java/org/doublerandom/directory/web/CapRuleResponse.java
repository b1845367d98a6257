package org.doublerandom.directory.web;

import java.time.Instant;
import java.time.LocalDate;
import org.doublerandom.directory.domain.cap.CapRule;
import org.jspecify.annotations.Nullable;

/**
 * A rule, with those who stand behind it.
 *
 * @param confirmedBy absent before a second person has confirmed it, and it holds for nobody
 * @param proposed an ending that a second person has not confirmed
 * @param endedBy who said so first
 * @param endConfirmedBy absent of a rule that nobody had confirmed
 */
record CapRuleResponse(
        PublicCapRule rule,
        String writtenBy,
        Instant writtenAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable Proposed proposed,
        @Nullable String endedBy,
        @Nullable String endConfirmedBy) {
    /** That it is to end. */
    record Proposed(LocalDate lastDay, String reason, String by, Instant at) {
        static @Nullable Proposed of(CapRule.@Nullable Ending ending) {
            return ending == null
                    ? null
                    : new Proposed(
                            ending.lastDay(),
                            ending.reason(),
                            ending.act().by().value(),
                            ending.act().at());
        }
    }

    static CapRuleResponse of(CapRule rule) {
        CapRule.Act confirmed = rule.confirmed();
        CapRule.Ending ending = rule.ending();
        CapRule.Act second = ending == null ? null : ending.confirmed();
        return new CapRuleResponse(
                PublicCapRule.of(rule),
                rule.written().by().value(),
                rule.written().at(),
                confirmed == null ? null : confirmed.by().value(),
                confirmed == null ? null : confirmed.at(),
                Proposed.of(rule.proposed()),
                ending == null ? null : ending.act().by().value(),
                second == null ? null : second.by().value());
    }
}
