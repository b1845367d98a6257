package org.doublerandom.directory.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.visit.VisitFixtures.visit;
import static org.doublerandom.directory.domain.visit.VisitFixtures.visitOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitRecordTest {
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 16);

    @Test
    void whatATableTellsOfAVisitThatAnInspectionTellsOfIsTheSameVisit() {
        Visit inspected = visit("v-1", 1, APRIL);
        Visit same = visitOf(HOME.value(), InspectionKind.ROUTINE, 1, APRIL);
        Visit another = visitOf("青禾县应急管理局", InspectionKind.SPECIAL, 1, APRIL);

        assertThat(new VisitRecord(List.of(same, another, inspected)).visits())
                .containsExactlyInAnyOrder(inspected, another);
    }

    @Test
    void theyStandByDay() {
        Visit later = visit("v-1", 1, APRIL.plusDays(1));
        Visit told = visitOf("青禾县应急管理局", InspectionKind.SPECIAL, 1, APRIL);

        assertThat(new VisitRecord(List.of(later, told)).visits()).containsExactly(told, later);
    }
}
