package org.doublerandom.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, of which programs show the last six digits. */
    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void itShowsWhatTheStandardSays(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.stepAt(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @Test
    void clocksMayDifferByAStepAndNoMore() {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        long step = Totp.stepAt(now);

        for (long each = step - 1; each <= step + 1; each++) {
            assertThat(Totp.stepOf(Totp.code(SECRET, each), SECRET, now)).hasValue(each);
        }
        assertThat(Totp.stepOf(Totp.code(SECRET, step - 2), SECRET, now)).isEmpty();
        assertThat(Totp.stepOf(Totp.code(SECRET, step + 2), SECRET, now)).isEmpty();
        assertThat(Totp.stepOf("", SECRET, now)).isEmpty();
        assertThat(Totp.stepOf("5047", SECRET, now)).isEmpty();
    }

    @Test
    void aPersonTypesTheSecretOrReadsItFromAnAddress() {
        SharedSecret secret = new SharedSecret(SECRET);

        assertThat(secret.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(new SharedSecret(new byte[20]).base32()).isEqualTo("A".repeat(32));
        assertThat(secret.uri("shen jihua"))
                .startsWith("otpauth://totp/%E5%8F%8C")
                .contains(":shen%20jihua?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=%E5%8F%8C")
                .endsWith("&algorithm=SHA1&digits=6&period=30");
        assertThat(SharedSecret.fresh().base32())
                .hasSize(32)
                .isNotEqualTo(SharedSecret.fresh().base32());
    }
}
