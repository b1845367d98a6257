package org.doublerandom.inspection.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.doublerandom.facts.outbox.OutgoingFact;
import org.doublerandom.inspection.domain.AssignedInspection;
import org.doublerandom.inspection.domain.CheckedInInspection;
import org.doublerandom.inspection.domain.EndedInspection;
import org.doublerandom.inspection.domain.InspectionAssigned;
import org.doublerandom.inspection.domain.InspectionBegun;
import org.doublerandom.inspection.domain.InspectionEnded;
import org.doublerandom.inspection.domain.InspectionFixtures;
import org.doublerandom.inspection.domain.ResultRecorded;
import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.inspection.domain.assignment.Authority;
import org.doublerandom.inspection.domain.assignment.BatchId;
import org.doublerandom.inspection.domain.assignment.Department;
import org.doublerandom.inspection.domain.assignment.DrawId;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.assignment.InspectorNumber;
import org.doublerandom.inspection.domain.assignment.Target;
import org.doublerandom.inspection.domain.assignment.TargetId;
import org.doublerandom.inspection.domain.assignment.Team;
import org.doublerandom.inspection.domain.assignment.TeamMember;
import org.doublerandom.inspection.domain.assignment.VisitId;
import org.doublerandom.inspection.domain.assignment.Window;
import org.doublerandom.inspection.domain.result.Draft;
import org.doublerandom.inspection.domain.result.Method;
import org.doublerandom.inspection.domain.sheet.Answers;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.testkit.Contracts;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.ResultCategory;
import org.doublerandom.values.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionContractsTest {

    private static final Person FIRST = InspectionFixtures.inspector("p-inspector-1");
    private static final Person SECOND = InspectionFixtures.inspector("p-inspector-2");
    private static final Person STAND_IN = InspectionFixtures.inspector("p-inspector-3");
    private static final Person REVIEWER =
            new Person(new PersonId("p-reviewer"), InspectionFixtures.BUREAU, null, Set.of(Role.REVIEWER));
    private static final Instant ENDED_AT = Instant.parse("2024-04-16T08:30:00Z");
    private static final Instant LATE = Instant.parse("2024-05-16T02:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inspection-assigned",
                "inspection-begun",
                "inspection-cancelled",
                "inspection-ended",
                "result-recorded"
            })
    void everyContractOfThisServiceIsSound(String event) {
        Contracts.of("inspection/" + event + "/v1").isSound();
    }

    @Test
    void whatIsToldIsWhatTheContractsSay() {
        AssignedInspection assigned = new AssignedInspection(assignment());
        EndedInspection ended = ended(assigned);
        Draft byStandIn = new Draft(
                InspectionFixtures.result(Set.of(ResultCategory.R5, ResultCategory.R8), Set.of(ResultCategory.R1)),
                Method.ON_SITE,
                new Wording("外出"));
        Draft byFirst = new Draft(byStandIn.result(), Method.ON_SITE, null);
        ResultRecorded recorded = (ResultRecorded) ended.record(FIRST, byFirst, InspectionFixtures.CALENDAR, LATE)
                .sendBack(REVIEWER, new Wording("漏填"), LATE)
                .record(STAND_IN, byStandIn, InspectionFixtures.CALENDAR, LATE)
                .accept(REVIEWER, LATE)
                .events()
                .get(0);

        requireContract("inspection.internal.v1", "InspectionAssigned", told(new InspectionAssigned(assigned)));
        requireContract("inspection.internal.v1", "InspectionBegun", told(new InspectionBegun(begun(assigned))));
        requireContract(
                "inspection.internal.v1",
                "InspectionCancelled",
                told(assigned.cancelByLaw(ENDED_AT).events().get(0)));
        requireContract("inspection.internal.v1", "InspectionEnded", told(new InspectionEnded(ended)));
        requireContract("inspection.events.v1", "ResultRecorded", told(recorded));
    }

    @Test
    void readsEveryExampleOfWhatOthersTell() {
        Contracts.of("draw/targets-selected/v1")
                .isReadBy(SelectionsV1.class)
                .forEach(page -> assertThat(page.toPage().selections()).isNotEmpty());
        Contracts.of("draw/selection-replaced/v1")
                .isReadBy(SelectionsV1.class)
                .forEach(replaced -> assertThat(replaced.toPage().selections()).hasSize(replaced.endsDraw() ? 0 : 1));
        Contracts.of("directory/guide-published/v1")
                .isReadBy(GuidePublishedV1.class)
                .forEach(guide -> assertThat(new Digest(guide.digest()).hex()).hasSize(64));
        Contracts.of("directory/item-published/v1")
                .isReadBy(ItemPublishedV1.class)
                .forEach(item -> assertThat(item.item()).isNotBlank());
        Contracts.of("publication/result-published/v1")
                .isReadBy(ResultPublishedV1.class)
                .forEach(result -> assertThat(result.toPublishedAs().revision()).isPositive());
    }

    private static OutgoingFact told(Object event) {
        return new InspectionMessages().of(event);
    }

    private static void requireContract(String topic, String name, OutgoingFact fact) {
        String kebab = name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        assertThat(fact.topic()).isEqualTo(topic);
        assertThat(fact.type()).isEqualTo("org.doublerandom.inspection." + name + ".v1");
        Contracts.of("inspection/" + kebab + "/v1").isWhatIsWritten(fact.body());
    }

    private static EndedInspection ended(AssignedInspection assigned) {
        CheckedInInspection onSite =
                begun(assigned).answer(FIRST, Answers.NONE.digest(), InspectionFixtures.aProblemWithFood());
        return onSite.sign(FIRST, ENDED_AT)
                .sign(SECOND, ENDED_AT)
                .signTarget(FIRST, InspectionFixtures.refusal(), ENDED_AT)
                .end(FIRST, LocalDate.of(2024, 4, 16), ENDED_AT)
                .state()
                .in(EndedInspection.class);
    }

    private static CheckedInInspection begun(AssignedInspection assigned) {
        return assigned.notify(FIRST, InspectionFixtures.NOTICE, null, ENDED_AT)
                .checkIn(FIRST, null, null, ENDED_AT)
                .state()
                .in(CheckedInInspection.class);
    }

    private static Assignment assignment() {
        String uscc = "91000000MA0ABC123D";
        return new Assignment(
                new InspectionId("c7q2k9vd3nhm5xw8t1re6bypj4"),
                new VisitId("j4w8t1re6bypc7q2k9vd3nhm5x"),
                new DrawId("000000-SAMR.2024.L03.B1"),
                new BatchId("000000-SAMR.2024.L03.B1"),
                new Authority(InspectionFixtures.BUREAU, "青禾县市场监督管理局"),
                new Department("青禾县市场监督管理局"),
                new Window(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30)),
                new Target(new TargetId(uscc), "青禾县和谐食品有限公司", uscc, "ENTERPRISE", "和平路1号", "000000001"),
                new Team(List.of(member(FIRST), member(SECOND))),
                InspectionFixtures.checklist(),
                new Digest("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                Instant.parse("2024-04-16T01:00:00Z"));
    }

    private static TeamMember member(Person person) {
        return new TeamMember(
                new InspectorNumber(person.id().value()), person.id(), "检查员", InspectionFixtures.FOOD_UNIT, "证1");
    }
}
