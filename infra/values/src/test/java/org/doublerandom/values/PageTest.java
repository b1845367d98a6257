package org.doublerandom.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private final List<String> list = new ArrayList<>(List.of("b", "d", "f"));

    @Test
    void theLastPartNamesNoNextOne() {
        assertThat(part(null, 3)).isEqualTo(new Page<>(List.of("b", "d", "f"), 3, null));
        assertThat(part("d", 3)).isEqualTo(new Page<>(List.of("f"), 3, null));
        assertThat(part("f", 3)).isEqualTo(new Page<>(List.of(), 3, null));
    }

    @Test
    void whatIsAddedOrVanishesMeanwhileNeitherRepeatsNorHidesARow() {
        Page<String> first = part(null, 2);
        assertThat(first).isEqualTo(new Page<>(List.of("b", "d"), 3, "d"));

        list.remove("d");
        list.addAll(0, List.of("a", "aa"));
        assertThat(part(first.next(), 2).rows()).containsExactly("f");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201, Integer.MAX_VALUE})
    void aPartHasOneToTwoHundredRows(int limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageRequest.first(limit))
                .withMessage("limit: " + limit + " (expected: 1 to 200)");
    }

    private Page<String> part(@Nullable String after, int limit) {
        return Page.of(list, Function.identity(), new PageRequest(after, limit));
    }
}
