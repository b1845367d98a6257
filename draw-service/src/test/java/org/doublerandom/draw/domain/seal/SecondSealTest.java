package org.doublerandom.draw.domain.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.NUMBER;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.junit.jupiter.api.Test;

class SecondSealTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final SealedName PARTY = SealedName.of(new PartyName("330100-SAMR"));
    private static final String SECRET = "5e".repeat(32);
    // RFC 7748, §6.1.
    private static final String ALICES_PUBLIC = "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a";
    private static final String BOB = "5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb";
    private static final SecondKey BOBS =
            new SecondKey("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");

    @Test
    void theCurveIsThatOfItsStandard() throws Exception {
        byte[] bob = HEX.parseHex(BOB);

        assertThat(HEX.formatHex(X25519.publicOf(bob))).isEqualTo(BOBS.hex());
        assertThat(HEX.formatHex(X25519.agreed(bob, HEX.parseHex(ALICES_PUBLIC))))
                .isEqualTo("4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742");
    }

    @Test
    void keysAreDerivedAsTheirStandardSays() throws Exception {
        // RFC 5869, test case 1.
        byte[] derived = Hkdf.sha256(
                HEX.parseHex("000102030405060708090a0b0c"),
                HEX.parseHex("0b".repeat(22)),
                HEX.parseHex("f0f1f2f3f4f5f6f7f8f9"),
                42);

        assertThat(HEX.formatHex(derived))
                .isEqualTo("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
    }

    @Test
    void isAlwaysTheSameAndOfNothingElse() {
        String sealed = SecondSeal.of(BOBS, NUMBER, PARTY, SECRET);

        assertThat(sealed).hasSize(160).isEqualTo(SecondSeal.of(BOBS, NUMBER, PARTY, SECRET));
        assertThat(List.of(
                        SecondSeal.of(BOBS, NUMBER, SealedName.SALT, SECRET),
                        SecondSeal.of(BOBS, NUMBER, PARTY, "5f".repeat(32)),
                        SecondSeal.of(new SecondKey("09" + "00".repeat(31)), NUMBER, PARTY, SECRET)))
                .doesNotContain(sealed)
                .doesNotHaveDuplicates();
    }

    @Test
    void isMadeToTheByteAsTheVerifierMakesIt() {
        DrawNumber number = new DrawNumber(NUMBER.authority(), NUMBER.plan(), 12);

        assertThat(SecondSeal.of(BOBS, number, PARTY, SECRET))
                .isEqualTo(
                        "3fd204521d556324c7071b84d60c905bc3526840efd4ad96229e8ac435c14f353d3cabe8d77e81f463db3dfc8ae410f981550512eaca4afdfc37af04dc47d939e2c0424ed2c8562739407f8128b0ffe8");
    }

    @Test
    void theHolderOfTheOtherHalfOpensIt() throws Exception {
        byte[] sealed = HEX.parseHex(SecondSeal.of(BOBS, NUMBER, PARTY, SECRET));
        byte[] sent = Arrays.copyOf(sealed, 32);
        String context = "DRAW1 seal key " + NUMBER.authority() + " " + NUMBER.plan() + " " + NUMBER.serial()
                + " party 330100-SAMR";
        byte[] derived = Hkdf.sha256(
                HEX.parseHex(HEX.formatHex(sent) + BOBS.hex()),
                X25519.agreed(HEX.parseHex(BOB), sent),
                context.getBytes(StandardCharsets.US_ASCII),
                44);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(derived, 0, 32, "AES"),
                new GCMParameterSpec(128, derived, 32, 12));

        assertThat(HEX.formatHex(cipher.doFinal(sealed, 32, 48))).isEqualTo(SECRET);
    }

    @Test
    void bothSealsAreOneTextThatIsReadAsItWasWritten() {
        Seals seals = new Seals(
                BOBS,
                List.of(
                        new Seals.Seal(PARTY, "c2VhbA==", SecondSeal.of(BOBS, NUMBER, PARTY, SECRET)),
                        new Seals.Seal(
                                SealedName.SALT,
                                "c2FsdA==",
                                SecondSeal.of(BOBS, NUMBER, SealedName.SALT, "5b".repeat(32)))));

        assertThat(Seals.parse(seals.text())).isEqualTo(seals);
        assertThat(seals.areOf(NUMBER, SealedName.SALT, "5b".repeat(32))).isTrue();
        assertThat(seals.areOf(NUMBER, SealedName.SALT, SECRET)).isFalse();
        assertThatThrownBy(() -> Seals.parse(seals.text() + "\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Seals.parse("DRAW1 seals\nEND\n")).isInstanceOf(IllegalArgumentException.class);
    }
}
