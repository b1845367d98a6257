package org.doublerandom.publication.domain.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeCodeTest {
    @Test
    void isKnownByItsDigestOnly() {
        assertThat(new NoticeCode("abcdef").digest().hex())
                .isEqualTo("bef57ec7f53a6d40beb640a780a639c83bc29ac8a9816f1fc6c5c6dcd93c4721");
    }

    @Test
    void isFoundInWhatWasTypedWithBlanksAroundIt() {
        assertThat(NoticeCode.in("  k7m2-q9xw-4hpt\n")).contains(new NoticeCode("k7m2-q9xw-4hpt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "禾香烘焙禾香烘焙", "a.*b.*c.*", "abc def ghi"})
    void anythingElseIsNoCode(String typed) {
        assertThat(NoticeCode.in(typed)).isEmpty();
    }
}
