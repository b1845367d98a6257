package org.doublerandom.inspection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.inspection.domain.InspectionFixtures.BUREAU;
import static org.doublerandom.inspection.domain.InspectionFixtures.COLLEAGUE_OF_THE_UNIT;
import static org.doublerandom.inspection.domain.InspectionFixtures.EVENING;
import static org.doublerandom.inspection.domain.InspectionFixtures.FOOD_UNIT;
import static org.doublerandom.inspection.domain.InspectionFixtures.LIU;
import static org.doublerandom.inspection.domain.InspectionFixtures.MORNING;
import static org.doublerandom.inspection.domain.InspectionFixtures.NOTICE;
import static org.doublerandom.inspection.domain.InspectionFixtures.REVIEWER;
import static org.doublerandom.inspection.domain.InspectionFixtures.WANG;
import static org.doublerandom.inspection.domain.InspectionFixtures.assigned;
import static org.doublerandom.inspection.domain.InspectionFixtures.notified;

import java.time.Instant;
import java.util.Set;
import org.doublerandom.inspection.domain.assignment.NotOnTeam;
import org.doublerandom.inspection.domain.assignment.WindowIsOver;
import org.doublerandom.inspection.domain.sheet.CheckIn;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;
import org.doublerandom.values.RoleMissing;
import org.junit.jupiter.api.Test;

class AssignedInspectionTest {

    @Test
    void aNoticeHasANumberOfItsOwnAndTheCodeWhoseDigestWasAnnounced() {
        NotifiedInspection notified = assigned(1).notify(WANG, NOTICE, null, MORNING);

        assertThat(notified.notice().code().digest())
                .isEqualTo(assigned(1).assignment().noticeDigest());
        assertThat(notified.notice().number())
                .startsWith("000000-SAMR.2024.L03.B1-")
                .isNotEqualTo(
                        assigned(2).notify(WANG, NOTICE, null, MORNING).notice().number());
    }

    @Test
    void onlyTheTeamGivesNotice() {
        assertThatThrownBy(() -> assigned().notify(COLLEAGUE_OF_THE_UNIT, NOTICE, null, MORNING))
                .isInstanceOf(NotOnTeam.class)
                .hasMessageContaining("person: p-colleague (expected: a member of the team");
    }

    @Test
    void aDrawnPersonWhoIsNoInspectorAnyMoreDoesNotGiveNotice() {
        Person former = new Person(WANG.id(), BUREAU, FOOD_UNIT, Set.of());

        assertThatThrownBy(() -> assigned().notify(former, NOTICE, null, MORNING))
                .isInstanceOf(RoleMissing.class);
    }

    @Test
    void theVisitBeginsWithTheCheckInOfATeamMember() {
        assertThat(begun(notified().checkIn(LIU, null, null, EVENING)).checkIn())
                .isEqualTo(new CheckIn(LIU.id(), null, EVENING, null));
        assertThatThrownBy(() -> notified().checkIn(REVIEWER, null, null, EVENING))
                .isInstanceOf(NotOnTeam.class);
    }

    @Test
    void noticeAndCheckInAfterTheWindowSayWhy() {
        Instant late = Instant.parse("2024-07-01T02:00:00Z");
        Wording why = new Wording("汛期停查");

        assertThatThrownBy(() -> assigned().notify(WANG, NOTICE, null, late)).isInstanceOf(WindowIsOver.class);
        assertThat(assigned().notify(WANG, NOTICE, why, late).notice().lateReason())
                .isEqualTo(why);
        assertThatThrownBy(() -> notified().checkIn(LIU, null, null, late)).isInstanceOf(WindowIsOver.class);
        assertThat(begun(notified().checkIn(LIU, null, why, late)).checkIn().lateReason())
                .isEqualTo(why);
    }

    @Test
    void aStepThatIsNotTheNextOneIsRefused() {
        assertThatThrownBy(() -> assigned().in(CheckedInInspection.class))
                .isInstanceOf(StepOutOfOrder.class)
                .hasMessageEndingWith(": ASSIGNED (expected: the state before this step)");
        assertThatThrownBy(() -> notified().in(AssignedInspection.class)).isInstanceOf(StepOutOfOrder.class);
    }

    private static CheckedInInspection begun(Changed<Inspection> begun) {
        return begun.state().in(CheckedInInspection.class);
    }
}
