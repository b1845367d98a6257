package org.doublerandom.publication.domain.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.publication.domain.file.PublicationFixtures.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.publication.domain.Ratio;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.file.PublicationFixtures;
import org.doublerandom.publication.domain.file.Publishable;
import org.doublerandom.publication.domain.plan.EnterpriseBase;
import org.doublerandom.publication.domain.target.InspectedTarget;
import org.doublerandom.publication.domain.target.TargetId;
import org.doublerandom.publication.domain.target.TargetKind;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final List<EnterpriseBase> BASE =
            List.of(new EnterpriseBase("000000-SAMR", 2024, LocalDate.of(2023, 12, 31), 100, "0f"));

    @Test
    void anEnterpriseCountsOnceHoweverOftenItWasInspected() {
        var twice = new Publishable(
                anInspection("another", aBakery()), clockFrom(ENDED_ON), aResult(PublicationFixtures.R1));

        var coverage = Coverage.of(2024, List.of(accepted(aBakery(), PublicationFixtures.R1), twice), BASE);

        assertThat(coverage.figure().numerator()).isEqualTo(1);
        assertThat(coverage.rows().get(0).inspections()).isEqualTo(2);
        assertThat(coverage.figure().ratio()).contains(new Ratio(100));
    }

    @Test
    void onlyEnterprisesCount() {
        var shop = new InspectedTarget(new TargetId("92000000MA0000002Y"), "青禾县老陈面馆", null, TargetKind.SOLE_PROPRIETOR);

        assertThat(Coverage.of(2024, List.of(accepted(shop, PublicationFixtures.R1)), BASE)
                        .rows())
                .isEmpty();
    }

    @Test
    void onlyAResultAcceptedInTheYearCounts() {
        Publication lastNight = new Publishable(
                anInspectionOf(aBakery()),
                clockFrom(ENDED_ON),
                aResult(1, Instant.parse("2023-12-31T15:59:59Z"), PublicationFixtures.R1));

        assertThat(Coverage.of(2024, List.of(lastNight, ended(aBakery())), BASE).rows())
                .isEmpty();
    }

    @Test
    void threePercentReachTheGoal() {
        assertThat(new Figure(3, 100, Coverage.GOAL).isReached()).isTrue();
        assertThat(new Figure(299, 10_000, Coverage.GOAL).isReached()).isFalse();
    }

    @Test
    void withoutABaseThereIsNoShare() {
        var coverage = Coverage.of(2024, List.of(accepted(aBakery(), PublicationFixtures.R1)), List.of());

        assertThat(coverage.figure().ratio()).isEmpty();
        assertThat(coverage.figure().isReached()).isFalse();
    }
}
