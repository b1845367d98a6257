package org.doublerandom.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class SuiteTest {
    @Test
    void sm3GivesTheTwoValuesOfItsStandard() {
        assertThat(Suite.SM3.of("abc").hex())
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(Suite.SM3.of("abcd".repeat(16)).hex())
                .isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
    }

    @Test
    void sha256IsTheDigestOfThePlatform() {
        assertThat(Suite.SHA256.of("abc")).isEqualTo(Digest.of("abc"));
    }

    @Test
    void aReusedDigestBeginsAnewAndTakesItsInputInAnyParts() {
        for (Suite suite : Suite.values()) {
            MessageDigest digest = suite.messageDigest();
            for (int length = 0; length < 200; length++) {
                byte[] text = "x".repeat(length).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
                byte[] whole = digest.digest(text);
                for (byte one : text) {
                    digest.update(one);
                }
                assertThat(digest.digest()).isEqualTo(whole);
            }
        }
    }
}
