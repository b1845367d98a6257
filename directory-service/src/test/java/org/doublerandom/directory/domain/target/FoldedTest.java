package org.doublerandom.directory.domain.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
    @ParameterizedTest
    @CsvSource({
        "青禾（北京）有限公司, 青禾(北京)有限公司",
        "ＡＢＣ超市, abc超市",
        "Abc 超市, abc超市",
        "青禾　超 市, 青禾超市",
        "〔2024〕１２号, (2024)12号",
        "【青禾】《报》, (青禾)(报)",
        "@家便利店, @家便利店"
    })
    void widthBracketsCaseAndBlanksDoNotCount(String written, String folded) {
        assertThat(Folded.of(written).text()).isEqualTo(folded);
        assertThat(Folded.of(folded).text()).isEqualTo(folded);
    }

    @Test
    void whoeverContainsATextHasAllItsPairs() {
        assertThat(Folded.of("青禾青禾店").pairs()).containsExactly("青禾", "禾青", "禾店");
        assertThat(Folded.of("青禾青禾店").pairs()).containsAll(Folded.of("禾青").pairs());
        assertThat(Folded.of("青").pairs()).isEmpty();
    }

    @Test
    void aCharacterBeyondTheFirstPlaneIsOneCharacter() {
        String rare = Character.toString(0x20BB7);

        assertThat(Folded.of(rare + "野家").pairs()).containsExactly(rare + "野", "野家");
    }
}
