package org.doublerandom.plan.domain.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.plan.domain.PlanFixtures.MORNING;
import static org.doublerandom.plan.domain.PlanFixtures.aCeremony;
import static org.doublerandom.plan.domain.PlanFixtures.nothingReleased;
import static org.doublerandom.plan.domain.PlanFixtures.propose;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.doublerandom.plan.domain.PlanFixtures;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.junit.jupiter.api.Test;

class CeremonyTest {
    private static final AuthorityCode COUNTY = new AuthorityCode("000000-SAMR");

    @Test
    void threeWitnessesOfTwoOrganisationsReadTheDice() {
        assertThatCode(() -> aCeremony().requireWitnesses(COUNTY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> of("a 000000-SAMR", "b 000000-NPC").requireWitnesses(COUNTY))
                .isInstanceOf(TooFewWitnesses.class);
        assertThatThrownBy(() -> of("a X", "b X", "c X").requireWitnesses(COUNTY))
                .isInstanceOf(TooFewWitnesses.class);
        assertThatThrownBy(() -> of("a X", "b Y", "a Y").requireWitnesses(COUNTY))
                .isInstanceOf(WitnessRepeated.class);
    }

    @Test
    void theyStandInOneOrderAndTheNumbersInTheirBounds() {
        assertThat(of("c X", "a Y", "b X").witnesses())
                .extracting(witness -> witness.person().value())
                .containsExactly("a", "b", "c");
        for (int dice : new int[] {19, 101}) {
            assertThatThrownBy(() -> new Ceremony(dice, 600, List.of(), List.of()))
                    .hasMessageContaining("throws");
        }
        for (int wait : new int[] {59, 86_401}) {
            assertThatThrownBy(() -> new Ceremony(50, wait, List.of(), List.of()))
                    .hasMessageContaining("wait");
        }
    }

    @Test
    void whoHasAnotherPartReadsNoDice() {
        assertThatThrownBy(() -> aCeremony().requireWitnesses(COUNTY, new PersonId("p-x"), new PersonId("p-witness2")))
                .isInstanceOf(WitnessHasAnotherDuty.class);
        Batch proposed = propose(nothingReleased()).state();
        Person witness = new Person(new PersonId("p-witness1"), COUNTY, Set.of(Role.APPROVER));
        assertThatThrownBy(() -> proposed.confirm(witness, PlanFixtures.seen(proposed), nothingReleased(), MORNING))
                .isInstanceOf(WitnessMayNotDecide.class);
    }

    @Test
    void nobodyConfirmsWhomHeHasNotSeen() {
        Batch proposed = propose(nothingReleased()).state();
        Person confirmer = new Person(new PersonId("p-leader"), COUNTY, Set.of(Role.APPROVER));
        List<Ceremony.Witness> all = aCeremony().witnesses();
        List<Ceremony.Witness> twiceTheFirst = List.of(all.get(0), all.get(1), all.get(2), all.get(0));
        for (List<Ceremony.Witness> seen : List.of(all.subList(0, 2), twiceTheFirst, List.<Ceremony.Witness>of())) {
            assertThatThrownBy(() -> proposed.confirm(
                            confirmer, new Confirmation(seen, 420, 400, 12), nothingReleased(), MORNING))
                    .isInstanceOf(OtherWitnesses.class);
        }
    }

    @Test
    void thePartiesAreOtherOrganisationsEachOnceInOneOrder() {
        List<AuthorityCode> named = Stream.of("999999-NOT", "999999-JUS", "999999-NOT")
                .map(AuthorityCode::new)
                .toList();

        Ceremony ceremony = new Ceremony(50, 600, aCeremony().witnesses(), named);

        assertThat(ceremony.parties()).extracting(AuthorityCode::value).containsExactly("999999-JUS", "999999-NOT");
        assertThat(ceremony.words()).startsWith("本机关、999999-JUS、999999-NOT各封存一份秘密；");
        assertThat(of("a X", "b Y", "c Y").words()).startsWith("本机关各封存一份秘密；");
        Ceremony own = new Ceremony(50, 600, aCeremony().witnesses(), List.of(COUNTY));
        assertThatThrownBy(() -> own.requireWitnesses(COUNTY)).isInstanceOf(AuthorityIsAParty.class);
    }

    @Test
    void withoutDiceAnotherOrganisationDepositsToo() {
        Ceremony alone = new Ceremony(50, 600, aCeremony().witnesses(), List.of(), Grade.L1);
        assertThatThrownBy(() -> alone.requireWitnesses(COUNTY)).isInstanceOf(NoOtherParty.class);

        Ceremony two =
                new Ceremony(50, 600, aCeremony().witnesses(), aCeremony().parties(), Grade.L1);

        assertThatCode(() -> two.requireWitnesses(COUNTY)).doesNotThrowAnyException();
        assertThat(two.words())
                .startsWith("首次抽取：本机关、999999-JUS公告前各作承诺")
                .contains("缺一即作废；再次抽取：本机关、999999-JUS各封存一份秘密；公开掷骰 50 次");
        assertThat(two.grade().words()).startsWith("L1 级（");
    }

    @Test
    void onlyGradesThatCanBeHeldArePromised() {
        assertThat(Grade.of("L1")).isEqualTo(Grade.L1);
        assertThat(aCeremony().grade()).isEqualTo(Grade.LD);
        for (String other : List.of("L2", "L3", "LDB", "")) {
            assertThatThrownBy(() -> Grade.of(other)).isInstanceOf(GradeIsNotPlayed.class);
        }
    }

    private static Ceremony of(String... witnesses) {
        return new Ceremony(
                50,
                600,
                Stream.of(witnesses)
                        .map(witness -> witness.split(" "))
                        .map(parts -> new Ceremony.Witness(new PersonId(parts[0]), new AuthorityCode(parts[1])))
                        .toList(),
                List.of());
    }
}
