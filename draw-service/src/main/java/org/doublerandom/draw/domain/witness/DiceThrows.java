package org.doublerandom.draw.domain.witness;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.doublerandom.draw.domain.seed.BeaconValue;

/** Dice as read by a witness, in the order thrown: 20 to 100 digits from 1 to 6 (protocol §6). */
public record DiceThrows(String digits) {
    private static final Pattern SHAPE = Pattern.compile("[1-6]{20,100}");

    public DiceThrows {
        if (!SHAPE.matcher(digits).matches()) {
            throw new MalformedThrows(digits);
        }
    }

    public BeaconValue value() {
        return new BeaconValue(HexFormat.of().formatHex(digits.getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public String toString() {
        return digits;
    }
}
