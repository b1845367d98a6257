package org.doublerandom.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.MalformedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91000000MA4PACAUML", "110108000000016", "TABCDEFGH2345"})
    void isAUsccALegacyNumberOrADirectoryNumber(String text) {
        assertThat(new TargetId(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "91350100I000100Y43, uscc-symbol",
        "91350100m000100y43, uscc-symbol",
        "110108000000017, legacy-number-check-digit",
        "11010800000001X, legacy-number-malformed",
        "1234, target-malformed",
        "T0BCDEFGH2345, target-malformed",
        "91350100M000100Y4, target-malformed",
        "'', target-malformed",
        "91350100M000100Y433, target-malformed"
    })
    void refusesWhatIsNone(String text, String code) {
        assertThat(codeOf(() -> new TargetId(text))).isEqualTo(code);
    }

    @Test
    void twoNeighbouringCharactersOfAUsccCannotBeSwappedUnseen() {
        String uscc = "91350100M000100Y43";
        for (int i = 0; i < uscc.length() - 1; i++) {
            char[] swapped = uscc.toCharArray();
            swapped[i] = uscc.charAt(i + 1);
            swapped[i + 1] = uscc.charAt(i);
            String text = new String(swapped);
            if (!text.equals(uscc)) {
                assertThat(new UnifiedSocialCreditCode(text).isFitting())
                        .as(text)
                        .isFalse();
            }
        }
    }

    @Test
    void onlyAUsccCountsAsOne() {
        assertThat(new TargetId("91350100M000100Y43").uscc()).isPresent();
        assertThat(new TargetId("110108000000016").uscc()).isEmpty();
    }

    @Test
    void anAuthoritysRegionIsTheBeginningOfItsAreas() {
        Region region = Region.of(new AuthorityCode("000000-SAMR"));

        assertThat(region.covers(new Area("000000001"))).isTrue();
        assertThat(region.covers(new Area("130284001"))).isFalse();
        assertThat(Region.of(new AuthorityCode("SAMR")).covers(new Area("130284001")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "1234567890123", "12345A", "", "１２３４５６"})
    void anAreaHasSixToTwelveDigits(String text) {
        assertThat(codeOf(() -> new Area(text))).isEqualTo("area-malformed");
    }

    private static String codeOf(ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        if (thrown instanceof MalformedValue malformed) {
            return malformed.code();
        }
        assertThat(thrown).isNull();
        return "accepted";
    }
}
