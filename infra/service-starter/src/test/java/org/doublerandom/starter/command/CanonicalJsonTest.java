package org.doublerandom.starter.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
    @Test
    void theExampleOfTheRfcHasTheFormOfTheRfc() {
        // RFC 8785, 3.2.2 to 3.2.4
        String example = """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }""";

        assertThat(canonical(example))
                .isEqualTo("{\"literals\":[null,true,false],"
                        + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void membersAreSortedByTheirUtf16CodeUnits() {
        // RFC 8785, 3.2.3
        String example = """
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                 "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
                 "\\u00f6": "Latin Small Letter O With Diaeresis"}""";

        assertThat(canonical(example).replaceAll("\":\"[^\"]*\"", "\""))
                .isEqualTo("{\"\\r\",\"1\",\"\u0080\",\"ö\",\"€\",\"😀\",\"\ufb33\"}");
    }

    @ParameterizedTest
    @CsvSource({
        // RFC 8785, appendix B
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void numbersAreWrittenAsTheRfcWritesThem(String bits, String text) {
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

        assertThat(canonical(new BigDecimal(value).round(new MathContext(17)).toString()))
                .isEqualTo(text);
    }

    @Test
    void everyDoubleIsReadBackAsItself() {
        Random chance = new Random(8785);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(chance.nextLong());
            if (Double.isFinite(value)) {
                assertThat(Double.parseDouble(
                                CanonicalJson.number(new BigDecimal(value).round(new MathContext(17)), false)))
                        .isEqualTo(value);
            }
        }
    }

    @Test
    void wholeNumbersThatNoDoubleHoldsStayApart() {
        assertThat(canonical("[9007199254740993]")).isNotEqualTo(canonical("[9007199254740992]"));
        assertThat(canonical("[1e400]")).isNotEqualTo(canonical("[1e401]"));
        assertThat(canonical("[10, 1e1, 10.0, 100e-1]")).isEqualTo("[10,10,10,10]");
    }

    @Test
    void emptyThingsStayEmpty() {
        assertThat(canonical(" { \"b\" : [ ] , \"a\" : { } , \"c\" : \"\" } "))
                .isEqualTo("{\"a\":{},\"b\":[],\"c\":\"\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":1,\"a\":2}", "{} {}", "[01]", "\"\\ud83d\"", "<a/>"})
    void whatIsNoJsonThatEverybodyReadsAlikeHasNoSuchForm(String text) {
        assertThat(CanonicalJson.of(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static String canonical(String json) {
        return new String(
                CanonicalJson.of(json.getBytes(StandardCharsets.UTF_8)).orElseThrow(), StandardCharsets.UTF_8);
    }
}
