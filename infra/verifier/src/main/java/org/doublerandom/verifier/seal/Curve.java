package org.doublerandom.verifier.seal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KeyAgreement;

/** X25519 over raw keys (RFC 7748). */
final class Curve {
    private static final String BASE_POINT = "09" + "00".repeat(31);

    private Curve() {}

    /** The public half of a secret one. */
    static byte[] times(byte[] secret) throws GeneralSecurityException {
        return times(secret, HexFormat.of().parseHex(BASE_POINT));
    }

    static byte[] times(byte[] secret, byte[] point) throws GeneralSecurityException {
        byte[] bigEndian = new byte[point.length];
        for (int i = 0; i < point.length; i++) {
            bigEndian[point.length - 1 - i] = point[i];
        }
        bigEndian[0] &= Byte.MAX_VALUE;
        KeyFactory factory = KeyFactory.getInstance("XDH");
        KeyAgreement agreement = KeyAgreement.getInstance("XDH");
        agreement.init(factory.generatePrivate(
                new XECPrivateKeySpec(NamedParameterSpec.X25519, Arrays.copyOf(secret, secret.length))));
        agreement.doPhase(
                factory.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, new BigInteger(1, bigEndian))),
                true);
        return agreement.generateSecret();
    }
}
