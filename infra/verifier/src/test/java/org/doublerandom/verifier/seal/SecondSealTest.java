package org.doublerandom.verifier.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.doublerandom.verifier.words.NotAsWritten;
import org.junit.jupiter.api.Test;

class SecondSealTest {
    // Bob's pair of RFC 7748, §6.1.
    private static final String PRIVATE = "5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb";
    private static final String KEY = "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f";
    private static final String SECRET = "5e".repeat(32);
    private static final SecondSeal SEAL = new SecondSeal("330100-SAMR 2024.L07.B1 12 party 330100-SAMR");
    private static final String KNOWN =
            "3fd204521d556324c7071b84d60c905bc3526840efd4ad96229e8ac435c14f353d3cabe8d77e81f463db3dfc8ae410f981550512eaca4afdfc37af04dc47d939e2c0424ed2c8562739407f8128b0ffe8";

    @Test
    void isMadeToTheByte() {
        assertThat(SEAL.of(KEY, SECRET)).isEqualTo(KNOWN);
    }

    @Test
    void opensWithTheOtherHalfAndWithNoOther() {
        assertThat(SEAL.opened(PRIVATE, KNOWN)).contains(SECRET);
        assertThat(SEAL.opened("77".repeat(32), KNOWN)).isEmpty();
        assertThat(new SecondSeal("330100-SAMR 2024.L07.B1 13 party 330100-SAMR").opened(PRIVATE, KNOWN))
                .isEmpty();
    }

    @Test
    void whatIsNoTextOfSealsIsRefused() {
        String text = "DRAW1 seals\nkey " + KEY + "\nparty 330100-SAMR c2VhbA== " + KNOWN + "\nEND\n";

        assertThat(SealsText.parse(text).seconds()).containsEntry("party 330100-SAMR", KNOWN);
        assertThatThrownBy(() -> SealsText.parse(text.replace("key ", "key  "))).isInstanceOf(NotAsWritten.class);
        assertThatThrownBy(() -> SealsText.parse(text + "\n")).isInstanceOf(NotAsWritten.class);
    }
}
