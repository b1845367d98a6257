package org.doublerandom.inspection.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.doublerandom.inspection.domain.AssignedInspection;
import org.doublerandom.inspection.domain.InMemoryInspections;
import org.doublerandom.inspection.domain.InspectionAssigned;
import org.doublerandom.inspection.domain.InspectionBegun;
import org.doublerandom.inspection.domain.InspectionEnded;
import org.doublerandom.inspection.domain.InspectionEvent;
import org.doublerandom.inspection.domain.InspectionFixtures;
import org.doublerandom.inspection.domain.NoSuchInspection;
import org.doublerandom.inspection.domain.NotifiedInspection;
import org.doublerandom.inspection.domain.ResultRecorded;
import org.doublerandom.inspection.domain.State;
import org.doublerandom.inspection.domain.StepOutOfOrder;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.guide.LegalBases;
import org.doublerandom.inspection.domain.result.PublishedAs;
import org.doublerandom.inspection.domain.sheet.Answers;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisitToAcceptanceTest {

    private static final Clock CLOCK = Clock.fixed(InspectionFixtures.EVENING, ZoneOffset.UTC);

    private final InMemoryInspections inspections = new InMemoryInspections();
    private final AssignedInspection assigned = InspectionFixtures.assigned();
    private final InspectionId id = assigned.id();

    @BeforeEach
    void anInspectionIsAssigned() {
        inspections.addIfAbsent(AssignedInspection.of(assigned.assignment()));
    }

    @Test
    void everyStepIsStoredAndBeginEndAndAcceptanceAreTold() {
        visit();
        endAndRecord();
        new AcceptResult(inspections, CLOCK).accept(id, InspectionFixtures.REVIEWER);

        assertThat(inspections.get(id).state()).isEqualTo(State.ACCEPTED);
        assertThat(inspections.told())
                .hasExactlyElementsOfTypes(
                        InspectionAssigned.class, InspectionBegun.class, InspectionEnded.class, ResultRecorded.class);
        InspectionEvent last = (InspectionEvent) inspections.told().get(3);
        assertThat(last.inspection()).isEqualTo(inspections.get(id));
    }

    @Test
    void withoutADayGivenTheVisitEndsToday() {
        visit();
        endAndRecord();

        assertThat(inspections.get(id).endedVisit().orElseThrow().ending().on()).isEqualTo(LocalDate.of(2024, 4, 16));
    }

    @Test
    void whatIsSentBackIsRecordedAgain() {
        visit();
        endAndRecord();
        new SendBackResult(inspections, CLOCK).sendBack(id, InspectionFixtures.REVIEWER, new Wording("漏填"));

        assertThat(inspections.get(id).state()).isEqualTo(State.RETURNED);
        assertThat(inspections.told()).hasSize(3);
    }

    @Test
    void aPublishedResultIsMarked() {
        visit();
        endAndRecord();
        new AcceptResult(inspections, CLOCK).accept(id, InspectionFixtures.REVIEWER);
        PublishedAs publication = new PublishedAs("x-1", 1, LocalDate.of(2024, 5, 15), false);

        new MarkPublished(inspections).mark(id, publication);
        new MarkPublished(inspections).mark(id, publication);

        assertThat(inspections.get(id).state()).isEqualTo(State.PUBLISHED);
        assertThat(inspections.told()).hasSize(4);
    }

    @Test
    void theNoticeNamesTheBasisWhereItIsKnown() {
        new NotifyTarget(inspections, InspectionFixtures.CODES, new FoodBasis(), CLOCK)
                .notify(id, InspectionFixtures.WANG, null);

        assertThat(inspections.get(id).in(NotifiedInspection.class).notice().bases())
                .singleElement()
                .satisfies(basis -> assertThat(basis.item()).isEqualTo(InspectionFixtures.FOOD));
    }

    @Test
    void aStrangerLearnsNothingNotEvenTheState() {
        CheckIn checkIn = new CheckIn(inspections, CLOCK);

        assertThatThrownBy(() -> checkIn.checkIn(id, InspectionFixtures.STRANGER, null, null))
                .isInstanceOf(NoSuchInspection.class);
        assertThatThrownBy(() -> checkIn.checkIn(id, InspectionFixtures.WANG, null, null))
                .isInstanceOf(StepOutOfOrder.class);
        assertThat(inspections.get(id)).isEqualTo(assigned);
    }

    private void visit() {
        new NotifyTarget(inspections, InspectionFixtures.CODES, new FoodBasis(), CLOCK)
                .notify(id, InspectionFixtures.WANG, null);
        new CheckIn(inspections, CLOCK).checkIn(id, InspectionFixtures.WANG, null, null);
        new SaveAnswers(inspections)
                .save(id, InspectionFixtures.WANG, Answers.NONE.digest(), InspectionFixtures.allConform());
        new SignAsInspector(inspections, CLOCK).sign(id, InspectionFixtures.WANG);
        new SignAsInspector(inspections, CLOCK).sign(id, InspectionFixtures.LIU);
        new TakeTargetSignature(inspections, CLOCK).take(id, InspectionFixtures.LIU, InspectionFixtures.signature());
    }

    private void endAndRecord() {
        new EndVisit(inspections, CLOCK).end(id, InspectionFixtures.WANG, null);
        new RecordResult(inspections, InspectionFixtures.CALENDAR, CLOCK)
                .record(id, InspectionFixtures.WANG, InspectionFixtures.draft(InspectionFixtures.nothingFound()));
    }

    private static final class FoodBasis implements LegalBases {

        @Override
        public Optional<String> of(AuthorityCode authority, ItemId item) {
            return item.equals(InspectionFixtures.FOOD) ? Optional.of("《食品安全法》") : Optional.empty();
        }

        @Override
        public void keep(AuthorityCode authority, ItemId item, String basis) {
            throw new UnsupportedOperationException("not in this test");
        }
    }
}
