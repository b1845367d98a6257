package org.doublerandom.directory.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;
import static org.doublerandom.directory.domain.visit.VisitFixtures.visit;
import static org.doublerandom.directory.domain.visit.VisitFixtures.visitOf;

import java.time.LocalDate;
import java.util.List;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.values.AuthorityCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of visits does. */
public abstract class VisitsContract {
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 16);
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final AuthorityCode OTHER = new AuthorityCode("999998-SAMR");

    private Visits visits;

    protected abstract Visits visits();

    @BeforeEach
    void nobodyHasBeenVisited() {
        visits = visits();
    }

    @Test
    void departmentsThatComeTogetherMakeOneVisit() {
        visits.note(visit("v-1", 1, APRIL.plusDays(1), "ZJ2017-2"));
        visits.note(visit("v-1", 1, APRIL, "ZJ2017-1"));
        visits.note(visit("v-1", 1, APRIL, "ZJ2017-1"));

        assertThat(visits.of(HOME, List.of(targetId(1)), FIRST))
                .containsExactly(visit("v-1", 1, APRIL, "ZJ2017-1", "ZJ2017-2"));
    }

    @Test
    void theyAreReadByTargetTheOldestFirstFromADayOn() {
        visits.note(visit("v-3", 1, APRIL.plusDays(9)));
        visits.note(visit("v-1", 1, APRIL));
        visits.note(visit("v-2", 2, APRIL.plusDays(2)));
        visits.note(visit("v-4", 3, APRIL));

        assertThat(visits.of(HOME, List.of(targetId(1), targetId(2)), FIRST))
                .extracting(each -> each.id().value())
                .containsExactly("v-1", "v-2", "v-3");
        assertThat(visits.of(HOME, List.of(targetId(1)), APRIL.plusDays(1)))
                .extracting(each -> each.id().value())
                .containsExactly("v-3");
    }

    @Test
    void whatATableTellsIsItsKeepersAndWhatInspectionsTellIsKnownToAll() {
        visits.note(visit("v-1", 1, APRIL));
        Visit told = visitOf("青禾县应急管理局", InspectionKind.SPECIAL, 1, APRIL.plusDays(3));
        visits.write(List.of(told));

        assertThat(visits.of(HOME, List.of(targetId(1)), FIRST)).hasSize(2).contains(told);
        assertThat(visits.of(OTHER, List.of(targetId(1)), FIRST)).containsExactly(visit("v-1", 1, APRIL));
    }

    @Test
    void whatATableTellsIsWrittenUnderItsKeyAndForeseen() {
        Visit told = visitOf("青禾县应急管理局", InspectionKind.SPECIAL, 1, APRIL);
        Visit otherwise = visitOf("青禾县应急管理局", InspectionKind.LEAD, 1, APRIL);

        assertThat(visits.foresee(List.of(told))).isEqualTo(new Written(1, 0, 0));
        assertThat(visits.write(List.of(told))).isEqualTo(new Written(1, 0, 0));
        assertThat(visits.write(List.of(told))).isEqualTo(new Written(0, 0, 1));
        assertThat(visits.foresee(List.of(otherwise))).isEqualTo(new Written(0, 1, 0));
        visits.write(List.of(otherwise));

        assertThat(visits.of(HOME, List.of(targetId(1)), FIRST)).containsExactly(otherwise);
    }
}
