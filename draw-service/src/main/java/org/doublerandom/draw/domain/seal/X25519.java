package org.doublerandom.draw.domain.seal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import javax.crypto.KeyAgreement;

/** The function X25519 over raw keys of 32 bytes (RFC 7748), as the platform computes it. */
final class X25519 {
    private static final String NAME = "X25519";
    private static final int BYTES = 32;
    private static final byte LOW_SEVEN_BITS = 0x7f;

    private X25519() {}

    static byte[] publicOf(byte[] secret) throws GeneralSecurityException {
        byte[] basePoint = new byte[BYTES];
        basePoint[0] = 9;
        return agreed(secret, basePoint);
    }

    static byte[] agreed(byte[] secret, byte[] with) throws GeneralSecurityException {
        KeyFactory keys = KeyFactory.getInstance(NAME);
        PrivateKey own = keys.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, secret));
        PublicKey other = keys.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, coordinate(with)));
        KeyAgreement agreement = KeyAgreement.getInstance(NAME);
        agreement.init(own);
        agreement.doPhase(other, true);
        return agreement.generateSecret();
    }

    /** Little-endian, its highest bit ignored. */
    private static BigInteger coordinate(byte[] raw) {
        byte[] turned = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            turned[i] = raw[BYTES - 1 - i];
        }
        turned[0] &= LOW_SEVEN_BITS;
        return new BigInteger(1, turned);
    }
}
