package org.doublerandom.identity.factor;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;

/** A person's device, into which the secret was typed as the page shows it. */
public final class Device {
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    public Device(String typed) {
        BigInteger number = BigInteger.ONE;
        for (char letter : typed.toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(BASE_32.indexOf(letter)));
        }
        // The one in front keeps zeros at the beginning.
        byte[] all = number.toByteArray();
        this.secret = Arrays.copyOfRange(all, 1, all.length);
    }

    public String codeAt(Instant time) {
        return Totp.code(secret, Totp.stepAt(time));
    }
}
