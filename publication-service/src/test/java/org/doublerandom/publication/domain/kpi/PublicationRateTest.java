package org.doublerandom.publication.domain.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.publication.domain.file.PublicationFixtures.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.publication.domain.Ratio;
import org.doublerandom.publication.domain.Revision;
import org.doublerandom.publication.domain.file.AwaitingResult;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.file.PublicationFixtures;
import org.doublerandom.publication.domain.file.Published;
import org.doublerandom.publication.domain.file.Punctuality;
import org.junit.jupiter.api.Test;

class PublicationRateTest {
    private static final Publication IN_TIME =
            published(enterprise("91000000MA00000011", "一号"), ON_THE_LAST_DAY, PublicationFixtures.R1);
    private static final Publication LATE =
            published(enterprise("91000000MA00000022", "二号"), A_SECOND_TOO_LATE, PublicationFixtures.R5);
    private static final Publication OPEN = PublicationFixtures.ended(enterprise("91000000MA00000033", "三号"));
    private static final List<Publication> ALL = List.of(OPEN, LATE, IN_TIME);

    @Test
    void onTheLastDayOnlyWhatIsPublishedIsDue() {
        var rate = PublicationRate.of(2024, List.of(OPEN, IN_TIME), DEADLINE);

        assertThat(rate.published()).isEqualTo(new Figure(1, 1, new Ratio(10_000)));
    }

    @Test
    void afterTheLastDayEveryInspectionIsDue() {
        var rate = PublicationRate.of(2024, ALL, DEADLINE.plusDays(1));

        assertThat(rate.published()).isEqualTo(new Figure(2, 3, new Ratio(10_000)));
        assertThat(rate.inTime()).isEqualTo(new Figure(1, 3, new Ratio(10_000)));
    }

    @Test
    void everyInspectionIsARowWithItsState() {
        var rate = PublicationRate.of(2024, ALL, DEADLINE.plusDays(1));

        assertThat(rate.rows())
                .extracting(PunctualityRow::state)
                .containsExactly(Punctuality.IN_TIME, Punctuality.LATE, Punctuality.OVERDUE);
    }

    @Test
    void whatHangsOnAMissingCalendarCountsInNoPartHoweverItStands() {
        LocalDate ended = LocalDate.of(2026, 12, 4);
        Publication open = new AwaitingResult(anInspectionOf(aBakery()), clockFrom(ended));
        Publication published = open.accept(aResult(R1))
                .publish(aPublisher(), new Revision(1), Instant.parse("2027-01-05T02:00:00Z"))
                .state();

        var rate = PublicationRate.of(2026, List.of(open, published), LocalDate.of(2027, 1, 6));

        assertThat(rate.count(Punctuality.UNDECIDED::equals)).isEqualTo(2);
        assertThat(rate.inTime().ratio()).isEmpty();
        assertThat(rate.published().ratio()).isEmpty();
        assertThat(((Published) published).isLate()).isFalse();
        assertThat(published.recounted(arrangedFor2027()).punctuality(LocalDate.of(2027, 1, 6)))
                .isEqualTo(Punctuality.LATE);
    }

    @Test
    void nothingDueIsNoShare() {
        assertThat(PublicationRate.of(2024, List.of(OPEN), LocalDate.of(2024, 4, 20))
                        .inTime()
                        .ratio())
                .isEmpty();
    }
}
