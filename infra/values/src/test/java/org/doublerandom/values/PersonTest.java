package org.doublerandom.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Language;
import org.doublerandom.values.refusal.Refusal;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final AuthorityCode COUNTY = new AuthorityCode("000000-SAMR");
    private static final Person PLANNER = new Person(new PersonId("p-1"), COUNTY, Set.of(Role.PLANNER));

    @Test
    void needsOneOfTheRoles() {
        assertThatCode(() -> PLANNER.require(Role.APPROVER, Role.PLANNER)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PLANNER.require(Role.APPROVER)).isInstanceOf(RoleMissing.class);
    }

    @Test
    void theRolesThatAreMissingAreToldByTheirTerms() {
        RoleMissing missing = new RoleMissing(PLANNER, List.of(Role.APPROVER, Role.SYSTEM_ADMIN));

        assertThat(missing.detail(Language.CHINESE))
                .contains("计划员", "审批人, 系统管理员")
                .doesNotContain("PLANNER");
        assertThat(missing.detail(Language.ENGLISH)).contains("PLANNER", "APPROVER, SYSTEM_ADMIN");
    }

    @Test
    void belongsToOneAuthority() {
        assertThatCode(() -> PLANNER.requireOf(COUNTY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PLANNER.requireOf(new AuthorityCode("999998-SAMR")))
                .isInstanceOf(OfAnotherAuthority.class);
    }

    @Test
    void ofNoAuthorityBelongsToNone() {
        Person guest = new Person(new PersonId("p-2"), AuthorityCode.NONE, Set.of(Role.WITNESS));

        assertThat(guest.belongsTo(AuthorityCode.NONE)).isFalse();
        assertThatThrownBy(() -> guest.requireOf(COUNTY)).isInstanceOf(OfAnotherAuthority.class);
        assertThat(OfAnotherAuthority.class.getAnnotation(Refusal.class).value())
                .isEqualTo(Kind.NOT_ALLOWED);
    }
}
