package org.doublerandom.publication.domain.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.publication.domain.file.PublicationFixtures.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.publication.domain.PublicationId;
import org.doublerandom.publication.domain.Revision;
import org.doublerandom.publication.domain.result.AcceptedResult;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.RoleMissing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PublicationTest {
    private static final Revision FIRST = new Revision(1);
    private static final Revision SECOND = new Revision(2);

    @Nested
    class AwaitingTheEnd {
        private final Publication file = new AwaitingEnd(anInspectionOf(aBakery()));

        @Test
        void theEndOfTheInspectionStartsTheClock() {
            assertThat(file.end(clockFrom(ENDED_ON))
                            .clock()
                            .orElseThrow()
                            .deadline()
                            .date())
                    .isEqualTo(DEADLINE);
        }

        @Test
        void aResultBeforeTheEndWaitsForIt() {
            assertThatThrownBy(() -> file.accept(aResult(PublicationFixtures.R1)))
                    .isInstanceOf(InspectionNotEnded.class);
        }

        @Test
        void nothingCanBePublished() {
            assertThatThrownBy(() -> file.publish(aPublisher(), FIRST, ON_THE_LAST_DAY))
                    .isInstanceOf(ResultNotAccepted.class);
        }

        @Test
        void isNotVisitedAnyMoreOnceItsDrawIsAlteredOrVoidByLaw() {
            LocalDate later = LocalDate.of(2030, 1, 1);
            Publication struck = file.cancel(ON_THE_LAST_DAY, false);
            Publication annulled = file.cancel(ON_THE_LAST_DAY, true);

            assertThat(Progress.of(struck, Optional.of(DEADLINE), later)).isEqualTo(Progress.STRUCK);
            assertThat(Progress.of(annulled, Optional.of(DEADLINE), later)).isEqualTo(Progress.ANNULLED);
            assertThat(ended(aBakery()).cancel(ON_THE_LAST_DAY, true)).isEqualTo(ended(aBakery()));
        }

        @Test
        void isNeverDue() {
            assertThat(file.punctuality(LocalDate.of(2030, 1, 1))).isEqualTo(Punctuality.NOT_DUE);
        }
    }

    @Nested
    class AwaitingAResult {
        private final Publication file = ended(aBakery());

        @Test
        void aRepeatedEndDoesNotMoveTheClock() {
            assertThat(file.end(clockFrom(ENDED_ON.plusDays(3)))).isSameAs(file);
        }

        @Test
        void nothingCanBePublished() {
            assertThatThrownBy(() -> file.publish(aPublisher(), FIRST, ON_THE_LAST_DAY))
                    .isInstanceOf(ResultNotAccepted.class)
                    .hasMessageContaining("i-91000000MA0000001X");
        }

        @Test
        void isNotDueOnTheLastDayAndOverdueOnTheNext() {
            assertThat(file.punctuality(DEADLINE)).isEqualTo(Punctuality.NOT_DUE);
            assertThat(file.punctuality(DEADLINE.plusDays(1))).isEqualTo(Punctuality.OVERDUE);
        }
    }

    @Nested
    class WithAnAcceptedResult {
        private final Publishable file = accepted(aBakery(), PublicationFixtures.R5);

        @Test
        void aPublisherPublishesItAndTheFactSaysWhatIsPublic() {
            Changed<Publication> changed = file.publish(aPublisher(), FIRST, ON_THE_LAST_DAY);

            assertThat(changed.events())
                    .containsExactly(new ResultPublished(
                            new PublicationId("i-91000000MA0000001X-1"),
                            file.id(),
                            FIRST,
                            ON_THE_LAST_DAY,
                            DEADLINE,
                            DEADLINE,
                            false,
                            PublicationFixtures.R5));
        }

        @Test
        void isInTimeUntilTheLastSecondOfTheDeadlineInChina() {
            assertThat(publishedAt(file, ON_THE_LAST_DAY).isLate()).isFalse();
            assertThat(publishedAt(file, A_SECOND_TOO_LATE).isLate()).isTrue();
        }

        @Test
        void itsRecorderMayNotPublishItEvenAsAPublisher() {
            assertThatThrownBy(() -> file.publish(person("p-recorder", Role.PUBLISHER), FIRST, ON_THE_LAST_DAY))
                    .isInstanceOf(RecorderMayNotPublish.class);
        }

        @Test
        void noneOfTwoRecordersMayPublishIt() {
            assertThatThrownBy(() -> file.publish(person("p-partner", Role.PUBLISHER), FIRST, ON_THE_LAST_DAY))
                    .isInstanceOf(RecorderMayNotPublish.class);
        }

        @Test
        void itsReviewerMayNotPublishItEvenAsAPublisher() {
            assertThatThrownBy(() -> file.publish(person("p-reviewer", Role.PUBLISHER), FIRST, ON_THE_LAST_DAY))
                    .isInstanceOf(ReviewerMayNotPublish.class);
        }

        @Test
        void whoSignedOnSiteMayNotPublishIt() {
            assertThatThrownBy(() -> file.publish(person("p-signer", Role.PUBLISHER), FIRST, ON_THE_LAST_DAY))
                    .isInstanceOf(SignerMayNotPublish.class);
        }

        @Test
        void thePersonIsAskedBeforeTheRole() {
            assertThatThrownBy(() -> file.publish(person("p-reviewer"), FIRST, ON_THE_LAST_DAY))
                    .isInstanceOf(ReviewerMayNotPublish.class);
        }

        @Test
        void whoeverIsNoPublisherIsRefused() {
            assertThatThrownBy(() -> file.publish(person("p-planner"), FIRST, ON_THE_LAST_DAY))
                    .isInstanceOf(RoleMissing.class);
        }

        @Test
        void toAPublisherOfAnotherAuthorityThereIsNoSuchFile() {
            var stranger =
                    new Person(new PersonId("p-stranger"), new AuthorityCode("000001-SAMR"), Set.of(Role.PUBLISHER));

            assertThatThrownBy(() -> file.seenBy(stranger)).isInstanceOf(InspectionUnknown.class);
        }

        @Test
        void anotherRevisionThanTheAcceptedIsRefused() {
            assertThatThrownBy(() -> file.publish(aPublisher(), SECOND, ON_THE_LAST_DAY))
                    .isInstanceOf(RevisionNotAccepted.class)
                    .hasMessage("revision: 2 of inspection i-91000000MA0000001X (expected: 1)");
        }

        @Test
        void aNewerRevisionReplacesItAndAnOlderDoesNot() {
            var newer = aResult(2, ACCEPTED_AT, PublicationFixtures.R1);

            assertThat(file.accept(newer).result()).contains(newer);
            assertThat(file.accept(newer)
                            .accept(aResult(PublicationFixtures.R5))
                            .result())
                    .contains(newer);
        }

        @Test
        void isOverdueWhenTheDeadlineIsOver() {
            assertThat(file.punctuality(DEADLINE.plusDays(1))).isEqualTo(Punctuality.OVERDUE);
        }
    }

    @Nested
    class Public {
        private final Published file = published(aBakery(), ON_THE_LAST_DAY, PublicationFixtures.R1);

        @Test
        void aRepeatAnswersTheSameAndCausesNothing() {
            var again = file.publish(aPublisher(), FIRST, A_SECOND_TOO_LATE);

            assertThat(again.state()).isEqualTo(file);
            assertThat(again.events()).isEmpty();
        }

        @Test
        void aRepeatByTheReviewerIsRefusedAllTheSame() {
            assertThatThrownBy(() -> file.publish(person("p-reviewer", Role.PUBLISHER), FIRST, ON_THE_LAST_DAY))
                    .isInstanceOf(ReviewerMayNotPublish.class);
        }

        @Test
        void anotherRevisionIsRefused() {
            assertThatThrownBy(() -> file.publish(aPublisher(), SECOND, ON_THE_LAST_DAY))
                    .isInstanceOf(RevisionNotAccepted.class);
        }

        @Test
        void itsOwnResultAgainChangesNothing() {
            assertThat(file.accept(aResult(PublicationFixtures.R1))).isSameAs(file);
        }

        @Test
        void aNewerResultIsNotTakenSilently() {
            assertThatThrownBy(() -> file.accept(aResult(2, ACCEPTED_AT, PublicationFixtures.R5)))
                    .isInstanceOf(PublishedResultStands.class);
        }

        @Test
        void latenessIsShownForGood() {
            var late = published(aBakery(), A_SECOND_TOO_LATE, PublicationFixtures.R1);

            assertThat(late.punctuality(DEADLINE)).isEqualTo(Punctuality.LATE);
            assertThat(file.punctuality(DEADLINE.plusYears(1))).isEqualTo(Punctuality.IN_TIME);
        }
    }

    @Test
    void aLateEntryCountsAsLateWheneverItIsPublished() {
        var result = aResult(PublicationFixtures.R1);
        var late = new AcceptedResult(
                FIRST,
                result.items(),
                result.headline(),
                ACCEPTED_AT,
                result.recorders(),
                result.reviewer(),
                result.signers(),
                true);
        var file = new Publishable(anInspectionOf(aBakery()), clockFrom(ENDED_ON), late);

        assertThat(publishedAt(file, ON_THE_LAST_DAY).isLate()).isTrue();
    }

    private static Published publishedAt(Publication file, Instant at) {
        return (Published) file.publish(aPublisher(), FIRST, at).state();
    }
}
