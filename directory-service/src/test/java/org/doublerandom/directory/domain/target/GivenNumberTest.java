package org.doublerandom.directory.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.values.MalformedValue;
import org.junit.jupiter.api.Test;

class GivenNumberTest {
    private static final String OFFICE = "青禾县市场监督管理局";

    @Test
    void theSameEntryOfARegisterIsTheSameTargetHoweverItIsWritten() {
        TargetId one = GivenNumber.of(new RegisterNumber(OFFICE, "SP-2024（7）"));

        assertThat(one.value()).matches("T[A-Z2-7]{12}");
        assertThat(GivenNumber.of(new RegisterNumber(" " + OFFICE, "ＳＰ-2024(7)")))
                .isEqualTo(one);
    }

    @Test
    void theSameNumberOfAnotherOfficeIsAnotherTarget() {
        assertThat(GivenNumber.of(new RegisterNumber(OFFICE, "7")))
                .isNotEqualTo(GivenNumber.of(new RegisterNumber("邻县市场监督管理局", "7")));
    }

    @Test
    void aLegacyNumberIsAnIdByItselfAndChecked() {
        assertThat(GivenNumber.of(new RegisterNumber("", "110108000000016")))
                .isEqualTo(new TargetId("110108000000016"));
        assertThatThrownBy(() -> GivenNumber.of(new RegisterNumber(OFFICE, "110108000000017")))
                .isInstanceOfSatisfying(
                        MalformedValue.class, e -> assertThat(e.code()).isEqualTo("legacy-number-check-digit"));
    }

    @Test
    void aNumberWithoutItsOfficeTellsNobodyApart() {
        assertThatThrownBy(() -> GivenNumber.of(new RegisterNumber(" ", "7")))
                .isInstanceOfSatisfying(
                        MalformedValue.class, e -> assertThat(e.code()).isEqualTo("office-missing"));
    }

    @Test
    void whoStandsInNoRegisterIsToldApartByKindNameAndAddress() {
        Set<TargetId> different = new HashSet<>();
        different.add(GivenNumber.of(TargetKind.SITE, "东街菜市场", "东街1号"));
        different.add(GivenNumber.of(TargetKind.PROJECT, "东街菜市场", "东街1号"));
        different.add(GivenNumber.of(TargetKind.SITE, "东街菜市场", "东街2号"));
        different.add(GivenNumber.of(TargetKind.SITE, "西街菜市场", "东街1号"));

        assertThat(different).hasSize(4);
        assertThat(GivenNumber.of(TargetKind.SITE, "东街 菜市场", "东街１号")).isIn(different);
    }
}
