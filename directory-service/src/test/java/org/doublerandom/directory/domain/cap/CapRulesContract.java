package org.doublerandom.directory.domain.cap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.cap.CapFixtures.CONFIRMED;
import static org.doublerandom.directory.domain.cap.CapFixtures.atMost;
import static org.doublerandom.directory.domain.cap.CapFixtures.of;
import static org.doublerandom.directory.domain.cap.CapFixtures.written;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;

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
    void eachAuthorityHasItsOwn() {
        CapRules rules = rules();
        CapRule two = rules.write(written("r-2", atMost(2, null, Level.AUTHORITY)));

        assertThat(rules.all(OTHER)).isEmpty();
        assertThatThrownBy(() -> rules.change(OTHER, two.id(), rule -> rule)).isInstanceOf(UnknownCapRule.class);
    }
}
