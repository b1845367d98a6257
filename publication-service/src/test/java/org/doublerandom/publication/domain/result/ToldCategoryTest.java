package org.doublerandom.publication.domain.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.publication.domain.file.PublicationFixtures.FOOD;
import static org.doublerandom.publication.domain.file.PublicationFixtures.R1;
import static org.doublerandom.publication.domain.file.PublicationFixtures.R5;
import static org.doublerandom.publication.domain.file.PublicationFixtures.aResult;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldCategoryTest {
    private static final ToldCategory FROM_LATER = new ToldCategory("R10");

    @ParameterizedTest
    @ValueSource(strings = {"R2", "R3", "R4", "R5", "R6", "R8"})
    void whatOpensACaseIsShownAsBeingFollowedUp(String code) {
        assertThat(aResult(new ToldCategory(code)).followUp().chinese()).isEqualTo("后续处置中");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R1", "R7", "R9"})
    void whatOpensNoCaseNeedsNoFollowUp(String code) {
        assertThat(aResult(new ToldCategory(code)).followUp()).isEqualTo(FollowUp.NONE);
    }

    @Test
    void aCodeOfALaterDictionaryIsShownAsItIsAndWhatFollowsIsNotKnown() {
        assertThat(FROM_LATER.chinese()).isEqualTo("R10");
        assertThat(aResult(R1, FROM_LATER).followUp()).isEqualTo(FollowUp.UNKNOWN);
        assertThat(aResult(R5, FROM_LATER).followUp()).isEqualTo(FollowUp.IN_PROGRESS);
    }

    @Test
    void codesComeInTheOrderOfTheDictionary() {
        assertThat(aResult(FROM_LATER, R5, R1).categories()).containsExactly(R1, R5, FROM_LATER);
    }

    @Test
    void underAnItemSomethingWasFound() {
        assertThatThrownBy(() -> new ItemResult(FOOD, Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ToldCategory(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
