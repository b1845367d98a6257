package org.doublerandom.directory.web;

import java.time.LocalDate;
import java.util.List;
import org.doublerandom.directory.domain.cap.CapRule;
import org.doublerandom.directory.domain.cap.CapTerms;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of a rule: no person.
 *
 * @param days of a window; absent for the calendar year
 * @param lastDay on which it holds, where it was ended
 */
record PublicCapRule(
        String rule,
        List<String> kinds,
        List<String> items,
        String level,
        String treatment,
        @Nullable Integer times,
        @Nullable Integer days,
        String source,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate lastDay,
        @Nullable String reason) {
    static PublicCapRule of(CapRule rule) {
        CapTerms terms = rule.terms();
        CapRule.Ending ending = rule.ending();
        return new PublicCapRule(
                rule.id().value(),
                terms.kinds().stream().map(Enum::name).sorted().toList(),
                terms.items().stream().sorted().toList(),
                terms.level().name(),
                terms.treatment().name(),
                terms.times(),
                terms.days(),
                rule.source(),
                rule.from(),
                rule.to(),
                ending == null ? null : ending.lastDay(),
                ending == null ? null : ending.reason());
    }
}
