package org.doublerandom.inspection.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import org.doublerandom.inspection.domain.InMemoryInspections;
import org.doublerandom.inspection.domain.InspectionAssigned;
import org.doublerandom.inspection.domain.InspectionFixtures;
import org.doublerandom.inspection.domain.assignment.SelectionPage;
import org.doublerandom.inspection.domain.guide.GuideNotHere;
import org.doublerandom.inspection.domain.guide.InMemoryGuides;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssignInspectionsTest {

    private final InMemoryInspections inspections = new InMemoryInspections();
    private final InMemoryGuides guides = new InMemoryGuides();
    private final AssignInspections assignInspections = new AssignInspections(
            inspections, guides, InspectionFixtures.CODES, Clock.fixed(InspectionFixtures.MORNING, ZoneOffset.UTC));

    @BeforeEach
    void theGuidesAreHere() {
        InspectionFixtures.checklist().items().forEach(item -> guides.add(item.guide()));
    }

    @Test
    void everySelectionOfAPageBecomesAnInspection() {
        assignInspections.assign(InspectionFixtures.page(100));

        assertThat(inspections.size()).isEqualTo(100);
        assertThat(inspections.told()).hasSize(100).allMatch(InspectionAssigned.class::isInstance);
        assertThat(inspections.get(InspectionFixtures.assigned(1).id())).isEqualTo(InspectionFixtures.assigned(1));
    }

    @Test
    void aPageThatComesAgainMakesNothingTwice() {
        assignInspections.assign(InspectionFixtures.page(100));
        assignInspections.assign(InspectionFixtures.page(100));

        assertThat(inspections.size()).isEqualTo(100);
        assertThat(inspections.told()).hasSize(100);
    }

    @Test
    void aPageThatWasHalfDoneIsFinished() {
        assignInspections.assign(InspectionFixtures.page(40));
        assignInspections.assign(InspectionFixtures.page(100));

        assertThat(inspections.size()).isEqualTo(100);
        assertThat(inspections.told()).hasSize(100);
    }

    @Test
    void nothingIsAssignedBeforeAllGuidesAreHere() {
        InMemoryGuides one = new InMemoryGuides();
        one.add(InspectionFixtures.guide(InspectionFixtures.FOOD, 2));
        SelectionPage page = InspectionFixtures.page(3);
        AssignInspections early = new AssignInspections(
                inspections, one, InspectionFixtures.CODES, Clock.fixed(InspectionFixtures.MORNING, ZoneOffset.UTC));

        assertThatThrownBy(() -> early.assign(page)).isInstanceOf(GuideNotHere.class);
        assertThat(inspections.size()).isZero();
    }
}
