package org.doublerandom.local.stack;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.XECPrivateKey;
import java.security.interfaces.XECPublicKey;
import java.util.HexFormat;

/**
 * The pair of X25519 keys of the second seal, 32 bytes each in hex. draw-service gets the public half only; whoever holds the
 * private one opens secrets after the loss of the service's key.
 */
record SecondSealKeys(String publicKey, String privateKey) {
    private static final int BYTES = 32;

    /** A key must not slip into a log or a message. */
    @Override
    public String toString() {
        return "SecondSealKeys[hidden]";
    }

    static SecondSealKeys made() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("X25519").generateKeyPair();
            byte[] secret = ((XECPrivateKey) pair.getPrivate()).getScalar().orElseThrow();
            byte[] coordinate = ((XECPublicKey) pair.getPublic()).getU().toByteArray();
            byte[] littleEndian = new byte[BYTES];
            for (int i = 0; i < Math.min(BYTES, coordinate.length); i++) {
                littleEndian[i] = coordinate[coordinate.length - 1 - i];
            }
            HexFormat hex = HexFormat.of();
            return new SecondSealKeys(hex.formatHex(littleEndian), hex.formatHex(secret));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has X25519", e);
        }
    }
}
