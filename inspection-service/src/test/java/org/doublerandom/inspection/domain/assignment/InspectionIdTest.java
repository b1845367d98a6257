package org.doublerandom.inspection.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.doublerandom.inspection.domain.InspectionFixtures;
import org.junit.jupiter.api.Test;

class InspectionIdTest {

    private static final DrawId DRAW = new DrawId("000000-SAMR.2024.L03.B1");
    private static final TargetId TARGET = new TargetId("91000000MA0ABC123D");
    private static final Department BUREAU = new Department("青禾县市场监督管理局");

    @Test
    void followsFromDrawTargetAndDepartment() {
        InspectionId id = InspectionId.of(DRAW, TARGET, BUREAU);

        assertThat(id).isEqualTo(InspectionId.of(DRAW, TARGET, BUREAU));
        assertThat(id).isNotEqualTo(InspectionId.of(new DrawId(DRAW + "-2"), TARGET, BUREAU));
        assertThat(id).isNotEqualTo(InspectionId.of(DRAW, new TargetId("T1"), BUREAU));
        assertThat(id).isNotEqualTo(InspectionId.of(DRAW, TARGET, new Department("青禾县消防救援大队")));
        assertThat(id.value()).matches("[0-9a-z]{26}");
    }

    @Test
    void departmentsShareTheVisitAndNothingElse() {
        assertThat(VisitId.of(DRAW, TARGET).value())
                .hasSize(26)
                .isNotEqualTo(InspectionId.of(DRAW, TARGET, BUREAU).value());
    }

    @Test
    void nobodyHasTwoPlacesOfATeamAndPlacesMayBeOpen() {
        TeamMember wang = InspectionFixtures.team().members().get(0);

        assertThat(new Team(List.of(wang)).includes(wang.person())).isTrue();
        assertThat(new Team(List.of()).members()).isEmpty();
        assertThatThrownBy(() -> new Team(List.of(wang, wang))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWindowDoesNotEndBeforeItBegins() {
        LocalDate day = LocalDate.of(2024, 4, 16);

        assertThatThrownBy(() -> new Window(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNoticeCodeCanBeTyped() {
        assertThatThrownBy(() -> new NoticeCode("abcdefgh2345")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new NoticeCode("ABCDEFGH2345").digest().hex()).hasSize(64);
    }
}
