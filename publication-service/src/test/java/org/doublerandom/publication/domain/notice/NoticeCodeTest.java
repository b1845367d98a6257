package org.doublerandom.publication.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeCodeTest {
    @Test
    void isKnownByItsDigestOnly() {
        assertThat(new NoticeCode("ABCDEFGH2345").digest().hex())
                .isEqualTo("77485ffa630b96946173a2d8ecff374327af1d230aafd5f8c18ddf9177441900");
    }

    @Test
    void isFoundInWhatWasTypedWithBlanksHyphensAndSmallLetters() {
        assertThat(NoticeCode.in("  k7m2-q5xw 4hpt\n")).contains(new NoticeCode("K7M2Q5XW4HPT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "禾香烘焙禾香烘焙", "a.*b.*c.*", "ABCDEFGH2341", "ABCDEFGH23456"})
    void anythingElseIsNoCode(String typed) {
        assertThat(NoticeCode.in(typed)).isEmpty();
    }
}
