package org.doublerandom.publication.domain.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.publication.domain.file.PublicationFixtures.FOOD;
import static org.doublerandom.publication.domain.file.PublicationFixtures.aResult;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResultCategoryTest {
    @Test
    void theGravestOfAllStandsForTheWhole() {
        assertThat(ResultCategory.headlineOf(EnumSet.complementOf(EnumSet.of(ResultCategory.R6))))
                .isEqualTo(ResultCategory.R3);
        assertThat(ResultCategory.headlineOf(EnumSet.of(ResultCategory.R1, ResultCategory.R7, ResultCategory.R9)))
                .isEqualTo(ResultCategory.R9);
    }

    @ParameterizedTest
    @EnumSource(names = {"R2", "R3", "R4", "R5", "R6", "R8"})
    void whatOpensACaseIsShownAsBeingFollowedUp(ResultCategory category) {
        assertThat(aResult(category).followUp().chinese()).isEqualTo("后续处置中");
    }

    @ParameterizedTest
    @EnumSource(names = {"R1", "R7", "R9"})
    void whatOpensNoCaseNeedsNoFollowUp(ResultCategory category) {
        assertThat(aResult(category).followUp()).isEqualTo(FollowUp.NONE);
    }

    @Test
    void nothingFoundExcludesEverythingElse() {
        assertThatThrownBy(() -> new ItemResult(FOOD, EnumSet.of(ResultCategory.R1, ResultCategory.R5)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ItemResult(FOOD, Set.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
