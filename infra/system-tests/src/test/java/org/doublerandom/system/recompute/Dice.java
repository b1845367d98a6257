package org.doublerandom.system.recompute;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dice thrown in public and read by two or three witnesses (protocol §6, grade LD). */
public final class Dice {
    private static final Pattern THROWS = Pattern.compile("[1-6]{20,100}");

    private Dice() {}

    public static boolean areThrows(String entry) {
        return THROWS.matcher(entry).matches();
    }

    /** The value of the beacon: the throws as ASCII, in hex. */
    public static String valueOf(String entry) {
        return HexFormat.of().formatHex(Suite.bytes(entry));
    }

    /** The reading that two entered; none yet, or never when three differ. */
    public static Optional<String> agreed(List<String> entries) {
        return entries.stream()
                .filter(entry -> entries.stream().filter(entry::equals).count() > 1)
                .findFirst();
    }
}
