package org.doublerandom.directory.domain.cap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.cap.CapFixtures.CONFIRMED;
import static org.doublerandom.directory.domain.cap.CapFixtures.WRITTEN;
import static org.doublerandom.directory.domain.cap.CapFixtures.atMost;
import static org.doublerandom.directory.domain.cap.CapFixtures.of;
import static org.doublerandom.directory.domain.cap.CapFixtures.written;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;

import java.time.LocalDate;
import org.doublerandom.directory.domain.cap.CapTerms.Level;
import org.doublerandom.directory.domain.cap.CapTerms.Treatment;
import org.doublerandom.directory.domain.visit.InspectionKind;
import org.doublerandom.values.AuthorityCode;
import org.junit.jupiter.api.Test;

/** What every store of rules does. */
public abstract class CapRulesContract {
    private static final AuthorityCode OTHER = new AuthorityCode("999998-SAMR");

    protected abstract CapRules rules();

    @Test
    void aRuleIsWrittenOnceAndConfirmed() {
        CapRules rules = rules();
        CapRule two = written("r-2", atMost(2, 90, Level.ACROSS));

        assertThat(rules.write(two)).isEqualTo(two);
        rules.write(written("r-1", of(Treatment.COUNTED, InspectionKind.LEAD, InspectionKind.SPECIAL)));
        CapRule confirmed = rules.change(HOME, two.id(), rule -> rule.confirmed(CONFIRMED));

        assertThat(rules.write(two)).isEqualTo(confirmed);
        assertThat(rules.all(HOME))
                .containsExactly(
                        written("r-1", of(Treatment.COUNTED, InspectionKind.LEAD, InspectionKind.SPECIAL)), confirmed);
    }

    @Test
    void endingsAreKept() {
        CapRules rules = rules();
        rules.write(written("r-3", atMost(2, 90, Level.ACROSS)).confirmed(CONFIRMED));
        LocalDate end = LocalDate.of(2024, 6, 30);
        LocalDate today = LocalDate.of(2024, 4, 16);
        CapRule.Ending later = CapRule.Ending.said(end, "新规定取代", WRITTEN);

        CapRule changed = rules.change(
                HOME,
                new CapRuleId("r-3"),
                rule -> rule.ended(later, today)
                        .ended(CapRule.Ending.said(end, "同意", CONFIRMED), today)
                        .ended(CapRule.Ending.said(today, "提前", CONFIRMED), today));

        assertThat(rules.all(HOME)).containsExactly(changed);
    }

    @Test
    void eachAuthorityHasItsOwn() {
        CapRules rules = rules();
        CapRule two = rules.write(written("r-2", atMost(2, null, Level.AUTHORITY)));

        assertThat(rules.all(OTHER)).isEmpty();
        assertThatThrownBy(() -> rules.change(OTHER, two.id(), rule -> rule)).isInstanceOf(UnknownCapRule.class);
    }
}
