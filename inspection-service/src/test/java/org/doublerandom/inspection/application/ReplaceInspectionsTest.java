package org.doublerandom.inspection.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.inspection.domain.InspectionFixtures.COLLEAGUE_OF_THE_UNIT;
import static org.doublerandom.inspection.domain.InspectionFixtures.LIU;
import static org.doublerandom.inspection.domain.InspectionFixtures.MORNING;
import static org.doublerandom.inspection.domain.InspectionFixtures.WANG;
import static org.doublerandom.inspection.domain.InspectionFixtures.allConform;
import static org.doublerandom.inspection.domain.InspectionFixtures.anotherTeam;
import static org.doublerandom.inspection.domain.InspectionFixtures.assigned;
import static org.doublerandom.inspection.domain.InspectionFixtures.ended;
import static org.doublerandom.inspection.domain.InspectionFixtures.notified;
import static org.doublerandom.inspection.domain.InspectionFixtures.page;
import static org.doublerandom.inspection.domain.InspectionFixtures.signed;
import static org.doublerandom.inspection.domain.InspectionFixtures.target;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.doublerandom.inspection.domain.AssignedInspection;
import org.doublerandom.inspection.domain.CancelReason;
import org.doublerandom.inspection.domain.CancelledInspection;
import org.doublerandom.inspection.domain.CheckedInInspection;
import org.doublerandom.inspection.domain.InMemoryInspections;
import org.doublerandom.inspection.domain.Inspection;
import org.doublerandom.inspection.domain.InspectionAssigned;
import org.doublerandom.inspection.domain.InspectionCancelled;
import org.doublerandom.inspection.domain.InspectionFixtures;
import org.doublerandom.inspection.domain.NoSuchInspection;
import org.doublerandom.inspection.domain.StepOutOfOrder;
import org.doublerandom.inspection.domain.assignment.Selection;
import org.doublerandom.inspection.domain.assignment.SelectionPage;
import org.doublerandom.inspection.domain.assignment.TargetId;
import org.doublerandom.inspection.domain.guide.InMemoryGuides;
import org.doublerandom.inspection.domain.sheet.InspectorSignature;
import org.doublerandom.values.Changed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplaceInspectionsTest {
    private final InMemoryInspections inspections = new InMemoryInspections();
    private final InMemoryGuides guides = new InMemoryGuides();
    private final ReplaceInspections replaceInspections =
            new ReplaceInspections(inspections, guides, InspectionFixtures.CODES, Clock.fixed(MORNING, ZoneOffset.UTC));

    @BeforeEach
    void theDrawnAreAssigned() {
        InspectionFixtures.checklist().items().forEach(item -> guides.add(item.guide()));
        for (int n = 1; n <= 2; n++) {
            inspections.addIfAbsent(AssignedInspection.of(assigned(n).assignment()));
        }
    }

    private static SelectionPage selecting(Selection... selections) {
        SelectionPage page = page(1);
        return new SelectionPage(
                page.draw(),
                page.batch(),
                page.authority(),
                page.department(),
                page.window(),
                page.items(),
                List.of(selections));
    }

    private static Selection withAnotherTeam(int target) {
        return new Selection(target(target), anotherTeam());
    }

    private static Optional<TargetId> struck(int target) {
        return Optional.of(target(target).id());
    }

    private void is(Inspection inspection) {
        inspections.change(inspection.id(), known -> Changed.to(inspection));
    }

    private Inspection now(int target) {
        return inspections.get(assigned(target).id());
    }

    @Test
    void whoIsStruckIsNotVisitedAndTheSuccessorIs() {
        replaceInspections.replace(selecting(withAnotherTeam(3)), struck(1));

        assertThat(now(1)).isEqualTo(new CancelledInspection(assigned(1).assignment(), CancelReason.STRUCK, MORNING));
        assertThat(now(3).assignment().team()).isEqualTo(anotherTeam());
        assertThat(inspections.told())
                .hasExactlyElementsOfTypes(
                        InspectionAssigned.class,
                        InspectionAssigned.class,
                        InspectionCancelled.class,
                        InspectionAssigned.class);
        assertThatThrownBy(() -> now(1).in(AssignedInspection.class)).isInstanceOf(StepOutOfOrder.class);
    }

    @Test
    void theSameFactAgainChangesNothing() {
        replaceInspections.replace(selecting(withAnotherTeam(3), withAnotherTeam(2)), struck(1));
        List<Object> told = List.copyOf(inspections.told());

        replaceInspections.replace(selecting(withAnotherTeam(3), withAnotherTeam(2)), struck(1));

        assertThat(inspections.told()).isEqualTo(told);
        assertThat(inspections.size()).isEqualTo(3);
    }

    @Test
    void anotherTeamGivesAnotherNotice() {
        is(notified(assigned(2)));

        replaceInspections.replace(selecting(withAnotherTeam(2)), Optional.empty());

        assertThat(now(2)).isInstanceOf(AssignedInspection.class);
        assertThat(now(2).assignment().team()).isEqualTo(anotherTeam());
        assertThat(now(2).seenBy(COLLEAGUE_OF_THE_UNIT)).isEqualTo(now(2));
        assertThatThrownBy(() -> now(2).seenBy(LIU)).isInstanceOf(NoSuchInspection.class);
    }

    @Test
    void whoLeavesTheTeamOnSiteHasNotSigned() {
        is(signed(assigned(2), allConform()));

        replaceInspections.replace(selecting(withAnotherTeam(2)), Optional.empty());

        CheckedInInspection onSite = now(2).in(CheckedInInspection.class);
        assertThat(onSite.sheet().inspectors())
                .extracting(InspectorSignature::person)
                .containsExactly(WANG.id());
        assertThat(onSite.sheet().target()).isNotNull();
    }

    @Test
    void aVisitThatIsOverKeepsItsTeamAndItsPlace() {
        is(ended(assigned(2), allConform()));

        replaceInspections.replace(selecting(withAnotherTeam(2)), struck(2));

        assertThat(now(2)).isEqualTo(ended(assigned(2), allConform()));
    }

    @Test
    void aDrawThatIsVoidByLawEndsEveryVisitThatHasNotBegun() {
        is(notified(assigned(1)));
        Inspection onSite = signed(assigned(2), allConform());
        is(onSite);
        EndInspections endInspections = new EndInspections(inspections, Clock.fixed(MORNING, ZoneOffset.UTC));

        endInspections.end(page(1).draw());
        endInspections.end(page(1).draw());

        assertThat(now(1)).isEqualTo(new CancelledInspection(assigned(1).assignment(), CancelReason.LAW, MORNING));
        assertThat(now(2)).isEqualTo(onSite);
        assertThat(inspections.told())
                .filteredOn(InspectionCancelled.class::isInstance)
                .hasSize(1);
    }

    @Test
    void aStrikeOfATargetThatIsNotAssignedYetWaits() {
        assertThatThrownBy(() -> replaceInspections.replace(selecting(), struck(9)))
                .isInstanceOf(NoSuchInspection.class);
    }
}
