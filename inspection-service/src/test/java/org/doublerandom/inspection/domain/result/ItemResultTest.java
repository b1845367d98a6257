package org.doublerandom.inspection.domain.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.ResultCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemResultTest {

    private static final ItemId FOOD = new ItemId("ZJ2017-1");
    private static final ItemId PUBLICITY = new ItemId("ZJ2017-17");

    @Test
    void sixCategoriesOpenACase() {
        assertThat(Arrays.stream(ResultCategory.values()).filter(ResultCategory::opensCase))
                .containsExactly(
                        ResultCategory.R2,
                        ResultCategory.R3,
                        ResultCategory.R4,
                        ResultCategory.R5,
                        ResultCategory.R6,
                        ResultCategory.R8);
    }

    @ParameterizedTest
    @CsvSource({"R6,R3", "R3,R8", "R8,R4", "R4,R2", "R2,R5", "R5,R9", "R9,R7", "R7,R1"})
    void theGraverOfTwoIsTheHeadline(ResultCategory graver, ResultCategory other) {
        InspectionResult result = new InspectionResult(
                List.of(new ItemResult(FOOD, Set.of(other)), new ItemResult(PUBLICITY, Set.of(graver))));

        assertThat(result.headline()).isEqualTo(graver);
    }

    @Test
    void everyCategoryCanBeAHeadline() {
        for (ResultCategory category : ResultCategory.values()) {
            assertThat(ResultCategory.headline(EnumSet.of(category))).isEqualTo(category);
        }
    }

    @Test
    void nothingFoundStandsAlone() {
        assertThatThrownBy(() -> new ItemResult(FOOD, Set.of(ResultCategory.R1, ResultCategory.R5)))
                .isInstanceOf(CategoryIsExclusive.class)
                .hasMessage("categories of item ZJ2017-1: [R1, R5] (expected: R1 alone, or others)");
        assertThat(new ItemResult(FOOD, Set.of(ResultCategory.R8, ResultCategory.R5)).inOrder())
                .containsExactly(ResultCategory.R5, ResultCategory.R8);
    }

    @Test
    void anItemHasNoResultByDefault() {
        assertThatThrownBy(() -> new ItemResult(FOOD, Set.of())).isInstanceOf(ItemWithoutCategory.class);
    }
}
