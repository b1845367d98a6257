package org.doublerandom.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {
    @Test
    void haveTheFormThatTheirMeaningAsksFor() {
        accepted(PersonId::new, "p-1", "p_1.A", "a".repeat(64));
        refused(PersonId::new, "person-malformed", "", "a b", "张", "a".repeat(65));
        accepted(AuthorityCode::new, "000000-SAMR", "A".repeat(32));
        refused(AuthorityCode::new, "authority-malformed", "", "samr", "0.1", "A".repeat(33));
        accepted(ItemId::new, "ZJ2017-1", "a".repeat(32));
        refused(ItemId::new, "item-malformed", "", "ZJ 1", "a".repeat(33));
        accepted(Unit::new, "*", "1", "130281001002");
        refused(Unit::new, "unit-malformed", "", "**", "1*", "1302810010021", "一");
        accepted(Digest::new, "0".repeat(64), "af".repeat(32));
        refused(Digest::new, "digest-malformed", "", "AF".repeat(32), "0".repeat(63), "0".repeat(65));
        for (String next : List.of("/", ":", "`", "g", "F", "０", "\n")) {
            refused(Digest::new, "digest-malformed", next + "0".repeat(63), "0".repeat(63) + next);
        }
    }

    @Test
    void aDigestIsTheSha256OfItsContent() {
        assertThat(Digest.of("abc").hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Digest.of(new byte[] {'a'}, new byte[] {'b', 'c'})).isEqualTo(Digest.of("abc"));
    }

    @ParameterizedTest
    @CsvSource({
        "*, *, true",
        "*, 13, true",
        "13, 13, true",
        "13, 130281, true",
        "130281, 13, false",
        "13, 14, false",
        "13, *, false"
    })
    void aUnitCoversItselfAndWhatIsBelowIt(String unit, String other, boolean covered) {
        assertThat(new Unit(unit).covers(new Unit(other))).isEqualTo(covered);
    }

    private static void accepted(Function<String, ?> type, String... values) {
        assertThat(List.of(values))
                .allSatisfy(value -> assertThat(type.apply(value)).isNotNull());
    }

    private static void refused(Function<String, ?> type, String code, String... values) {
        assertThat(List.of(values))
                .allSatisfy(value -> assertThatThrownBy(() -> type.apply(value))
                        .isInstanceOfSatisfying(
                                MalformedValue.class,
                                refusal -> assertThat(refusal.code()).isEqualTo(code)));
    }
}
