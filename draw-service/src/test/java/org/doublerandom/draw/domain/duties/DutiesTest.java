package org.doublerandom.draw.domain.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.RoleMissing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DutiesTest {
    private static final Instant RELEASED = Instant.parse("2024-04-16T01:00:00Z");
    private static final Instant LATER = RELEASED.plusSeconds(1);

    private final Duties duties = dutiesOfABatch(RELEASED);

    @Test
    void whoseAccountIsYoungerThanTheReleaseIsNoOfficerNoWitnessAndApprovesNoVoid() {
        assertThatThrownBy(() -> duties.actedBy(since(LATER, Role.DRAW_OFFICER), Set.of()))
                .isInstanceOf(AccountYoungerThanRelease.class)
                .hasMessageContaining(
                        "since 2024-04-16T01:00:01Z (expected: before the release, 2024-04-16T01:00:00Z)");
        assertThatThrownBy(() -> duties.requireWitness(since(LATER, Role.WITNESS)))
                .isInstanceOf(AccountYoungerThanRelease.class);
        assertThatThrownBy(() ->
                        duties.requireSecondPerson(since(LATER, Role.APPROVER), new PersonId("p-officer"), Set.of()))
                .isInstanceOf(AccountYoungerThanRelease.class);
    }

    @Test
    void whoHadItAtTheReleaseOrLongerThanAnybodyKnowsHasAPart() {
        assertThat(duties.actedBy(since(RELEASED, Role.DRAW_OFFICER), Set.of()).officers())
                .hasSize(1);
        assertThatCode(() -> duties.requireWitness(since(RELEASED, Role.WITNESS)))
                .doesNotThrowAnyException();
        assertThatCode(() -> duties.requireWitness(since(null, Role.WITNESS))).doesNotThrowAnyException();
    }

    @Test
    void whenItWasReleasedIsNotKnownOfBatchesHeardOfBeforeItWasKept() {
        assertThatCode(() -> dutiesOfABatch(null).requireWitness(since(LATER, Role.WITNESS)))
                .doesNotThrowAnyException();
    }

    @Test
    void theDutyOfAPersonIsNamedBeforeTheAgeOfTheAccount() {
        Person drafter = new Person(new PersonId("p-drafter"), new AuthorityCode("330100-SAMR"), null, Set.of(), LATER);

        assertThatThrownBy(() -> duties.requireWitness(drafter)).isInstanceOf(WitnessHasAnotherDuty.class);
    }

    @Test
    void whoConfirmedTheBatchCountsAsApprover() {
        AuthorityCode authority = new AuthorityCode("330100-SAMR");
        Person confirmer = new Person(new PersonId("p-confirmer"), authority, Set.of(Role.DRAW_OFFICER, Role.WITNESS));

        assertThatThrownBy(() -> duties.actedBy(confirmer, Set.of()))
                .isInstanceOf(DrawOfficerHasAnotherDuty.class)
                .hasMessageContaining("approver");
        assertThatThrownBy(() -> duties.requireWitness(confirmer)).isInstanceOf(WitnessHasAnotherDuty.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTY", "SYSTEM_ADMIN", "OPERATOR"})
    void whoMakesAccountsRunsTheStoresOrLeavesSecretsReadsNoDice(Role role) {
        Person witness =
                new Person(new PersonId("p-other"), new AuthorityCode("330100-MZJ"), Set.of(Role.WITNESS, role));

        assertThatThrownBy(() -> duties.requireWitness(witness))
                .isInstanceOf(WitnessHasAnotherDuty.class)
                .hasMessageContaining("p-other");
    }

    @Test
    void whoLeavesASecretHasNoOtherPart() {
        Duties duties = dutiesOfABatch(null);
        for (String id : List.of("p-drafter", "p-confirmer", "p-releaser", "p-witness")) {
            Person person = new Person(new PersonId(id), new AuthorityCode("999999-JUS"), Set.of(Role.PARTY));
            assertThatThrownBy(() -> duties.depositedBy(person, Set.of(new PersonId("p-witness"))))
                    .isInstanceOf(PartyHasAnotherDuty.class);
        }
        Person party =
                new Person(new PersonId("p-party"), new AuthorityCode("999999-JUS"), Set.of(Role.PARTY, Role.WITNESS));

        Duties deposited = duties.depositedBy(party, Set.of()).depositedBy(party, Set.of());

        assertThat(deposited.depositors()).containsExactly(party.id());
        assertThatThrownBy(() -> deposited.requireWitness(party)).isInstanceOf(WitnessHasAnotherDuty.class);
        assertThatThrownBy(() -> duties.depositedBy(since(null, Role.WITNESS), Set.of()))
                .isInstanceOf(RoleMissing.class);
    }

    private static Duties dutiesOfABatch(@Nullable Instant released) {
        return new Duties(
                new PersonId("p-drafter"),
                new PersonId("p-approver"),
                new PersonId("p-releaser"),
                new PersonId("p-confirmer"),
                new PersonId("p-frame-confirmer"),
                List.of(),
                released,
                List.of());
    }

    private static Person since(@Nullable Instant since, Role role) {
        return new Person(new PersonId("p-somebody"), new AuthorityCode("330100-SAMR"), null, Set.of(role), since);
    }
}
