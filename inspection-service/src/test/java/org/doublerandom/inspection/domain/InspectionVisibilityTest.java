package org.doublerandom.inspection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.inspection.domain.InspectionFixtures.AUDITOR;
import static org.doublerandom.inspection.domain.InspectionFixtures.COLLEAGUE_OF_THE_UNIT;
import static org.doublerandom.inspection.domain.InspectionFixtures.INSPECTOR_OF_ANOTHER_UNIT;
import static org.doublerandom.inspection.domain.InspectionFixtures.REVIEWER;
import static org.doublerandom.inspection.domain.InspectionFixtures.STRANGER;
import static org.doublerandom.inspection.domain.InspectionFixtures.WANG;
import static org.doublerandom.inspection.domain.InspectionFixtures.allConform;
import static org.doublerandom.inspection.domain.InspectionFixtures.assigned;
import static org.doublerandom.inspection.domain.InspectionFixtures.ended;
import static org.doublerandom.inspection.domain.InspectionFixtures.recorded;
import static org.doublerandom.inspection.domain.InspectionFixtures.signed;

import java.util.Set;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;
import org.doublerandom.values.RoleMissing;
import org.junit.jupiter.api.Test;

class InspectionVisibilityTest {

    @Test
    void theTeamAndThoseWhoOverseeTheAuthoritySeeAnInspection() {
        assertThat(assigned().seenBy(WANG)).isEqualTo(assigned());
        assertThat(assigned().seenBy(REVIEWER)).isEqualTo(assigned());
        assertThat(assigned().seenBy(AUDITOR)).isEqualTo(assigned());
    }

    @Test
    void nobodyElseSeesIt() {
        Person auditorElsewhere =
                new Person(AUDITOR.id(), new AuthorityCode("111111-SAMR"), null, Set.of(Role.AUDITOR));

        assertThatThrownBy(() -> assigned().seenBy(STRANGER)).isInstanceOf(NoSuchInspection.class);
        assertThatThrownBy(() -> assigned().seenBy(auditorElsewhere)).isInstanceOf(NoSuchInspection.class);
        assertThatThrownBy(() -> ended(allConform()).seenBy(INSPECTOR_OF_ANOTHER_UNIT))
                .isInstanceOf(NoSuchInspection.class);
    }

    @Test
    void aColleagueOfTheUnitSeesItOnceHeMayHaveToEnterIt() {
        assertThatThrownBy(() -> signed(allConform()).seenBy(COLLEAGUE_OF_THE_UNIT))
                .isInstanceOf(NoSuchInspection.class);
        assertThat(ended(allConform()).seenBy(COLLEAGUE_OF_THE_UNIT)).isEqualTo(ended(allConform()));
    }

    @Test
    void aWorkListShowsAnInspectorTheOwnInspectionsOnly() {
        InspectionQuery query = InspectionQuery.by(WANG, false, null, null);

        assertThat(query.matches(assigned())).isTrue();
        assertThat(InspectionQuery.by(COLLEAGUE_OF_THE_UNIT, false, null, null).matches(assigned()))
                .isFalse();
    }

    @Test
    void aWorkListShowsAReviewerAllOfTheAuthority() {
        InspectionQuery all = InspectionQuery.by(REVIEWER, false, null, null);
        InspectionQuery mine = InspectionQuery.by(REVIEWER, true, null, null);
        InspectionQuery recorded = InspectionQuery.by(REVIEWER, false, State.RECORDED, null);

        assertThat(all.matches(assigned())).isTrue();
        assertThat(mine.matches(assigned())).isFalse();
        assertThat(recorded.matches(assigned())).isFalse();
        assertThat(recorded.matches(recorded())).isTrue();
    }

    @Test
    void nobodyElseHasAWorkList() {
        assertThatThrownBy(() -> InspectionQuery.by(STRANGER, true, null, null)).isInstanceOf(RoleMissing.class);
    }
}
