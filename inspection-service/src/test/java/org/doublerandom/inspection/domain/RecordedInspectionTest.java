package org.doublerandom.inspection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.inspection.domain.InspectionFixtures.AUDITOR;
import static org.doublerandom.inspection.domain.InspectionFixtures.CALENDAR;
import static org.doublerandom.inspection.domain.InspectionFixtures.COLLEAGUE_OF_THE_UNIT;
import static org.doublerandom.inspection.domain.InspectionFixtures.EVENING;
import static org.doublerandom.inspection.domain.InspectionFixtures.LIU;
import static org.doublerandom.inspection.domain.InspectionFixtures.REVIEWER;
import static org.doublerandom.inspection.domain.InspectionFixtures.WANG;
import static org.doublerandom.inspection.domain.InspectionFixtures.accepted;
import static org.doublerandom.inspection.domain.InspectionFixtures.allConform;
import static org.doublerandom.inspection.domain.InspectionFixtures.asReviewer;
import static org.doublerandom.inspection.domain.InspectionFixtures.draft;
import static org.doublerandom.inspection.domain.InspectionFixtures.draftBecause;
import static org.doublerandom.inspection.domain.InspectionFixtures.ended;
import static org.doublerandom.inspection.domain.InspectionFixtures.nothingFound;
import static org.doublerandom.inspection.domain.InspectionFixtures.recorded;

import java.time.LocalDate;
import java.util.Set;
import org.doublerandom.inspection.domain.result.PublishedAs;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.OfAnotherAuthority;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.RoleMissing;
import org.junit.jupiter.api.Test;

class RecordedInspectionTest {

    private static final Wording REASON = new Wording("第2项漏填");

    @Test
    void anAcceptedResultIsItsFirstRevision() {
        Changed<Inspection> acceptance = recorded().accept(REVIEWER, EVENING);
        AcceptedInspection accepted = acceptance.state().in(AcceptedInspection.class);

        assertThat(accepted.acceptance().revision()).isEqualTo(1);
        assertThat(accepted.recorders()).containsExactly(WANG.id());
        assertThat(acceptance.events()).containsExactly(new ResultRecorded(accepted));
    }

    @Test
    void theRecorderDoesNotReviewWhateverTheRole() {
        assertThatThrownBy(() -> recorded().accept(asReviewer(WANG), EVENING)).isInstanceOf(RecorderMayNotReview.class);
        assertThatThrownBy(() -> recorded().sendBack(asReviewer(WANG), REASON, EVENING))
                .isInstanceOf(RecorderMayNotReview.class);
    }

    @Test
    void thePersonIsCheckedBeforeTheRole() {
        assertThatThrownBy(() -> recorded().accept(WANG, EVENING)).isInstanceOf(RecorderMayNotReview.class);
        assertThatThrownBy(() -> recorded().accept(LIU, EVENING)).isInstanceOf(InspectorMayNotReview.class);
    }

    @Test
    void theRestOfTheTeamDoesNotReviewEither() {
        assertThatThrownBy(() -> recorded().accept(asReviewer(LIU), EVENING)).isInstanceOf(InspectorMayNotReview.class);
    }

    @Test
    void onlyAReviewerOfTheAuthorityReviews() {
        Person elsewhere =
                new Person(new PersonId("p-elsewhere"), new AuthorityCode("111111-SAMR"), null, Set.of(Role.REVIEWER));

        assertThatThrownBy(() -> recorded().accept(AUDITOR, EVENING)).isInstanceOf(RoleMissing.class);
        assertThatThrownBy(() -> recorded().accept(elsewhere, EVENING)).isInstanceOf(OfAnotherAuthority.class);
    }

    @Test
    void aRecordThatWasSentBackIsEnteredAgainAndItsHistoryStays() {
        EndedInspection returned = recorded().sendBack(REVIEWER, REASON, EVENING);
        AcceptedInspection accepted = returned.record(LIU, draft(nothingFound()), CALENDAR, EVENING)
                .accept(REVIEWER, EVENING)
                .state()
                .in(AcceptedInspection.class);

        assertThat(returned.state()).isEqualTo(State.RETURNED);
        assertThat(accepted.history().returns())
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo(REASON));
        assertThat(accepted.recorders()).containsExactly(WANG.id(), LIU.id());
    }

    @Test
    void anEarlierRecorderDoesNotReviewTheNextRecord() {
        RecordedInspection second = ended(allConform())
                .record(COLLEAGUE_OF_THE_UNIT, draftBecause("外出"), CALENDAR, EVENING)
                .sendBack(REVIEWER, REASON, EVENING)
                .record(WANG, draft(nothingFound()), CALENDAR, EVENING);

        assertThatThrownBy(() -> second.accept(asReviewer(COLLEAGUE_OF_THE_UNIT), EVENING))
                .isInstanceOf(RecorderMayNotReview.class);
    }

    @Test
    void whoHasSentTheRecordBackDoesNotEnterTheNextOne() {
        Person inspectorAndReviewer = asReviewer(COLLEAGUE_OF_THE_UNIT);
        EndedInspection returned = recorded().sendBack(inspectorAndReviewer, REASON, EVENING);

        assertThatThrownBy(() -> returned.record(inspectorAndReviewer, draftBecause("外出"), CALENDAR, EVENING))
                .isInstanceOf(ReviewerMayNotRecord.class);
    }

    @Test
    void anAcceptedResultIsPublishedAndTheNewsMayComeTwice() {
        PublishedAs publication = new PublishedAs("x-1", 1, LocalDate.of(2024, 5, 15), false);
        Inspection published = accepted().publishedAs(publication);

        assertThat(published.state()).isEqualTo(State.PUBLISHED);
        assertThat(published.publishedAs(publication)).isEqualTo(published);
    }

    @Test
    void whatIsNotAcceptedCannotHaveBeenPublished() {
        PublishedAs publication = new PublishedAs("x-1", 1, LocalDate.of(2024, 5, 15), false);

        assertThatThrownBy(() -> recorded().publishedAs(publication)).isInstanceOf(StepOutOfOrder.class);
    }
}
