package org.doublerandom.draw.domain.sampling;

import java.util.Comparator;

/** What a stratum may claim of the whole sample before rounding (protocol §4). */
record Share(Stratum stratum, long quota) {
    /** Places left by rounding down go to the largest remainder; ties: larger stratum, then smaller code. */
    static final Comparator<Share> BY_REMAINDER = Comparator.comparingLong(Share::remainder)
            .reversed()
            .thenComparing(Comparator.comparingLong(Share::eligible).reversed())
            .thenComparing(share -> share.stratum().code());

    // Below 2^53 every implementation computes the same, those whose numbers are doubles too (protocol §4).
    private static final long EXACT = 1L << 53;

    static Share of(Stratum stratum) {
        exact(stratum.eligible());
        int ratio = stratum.rule().ratio();
        if (ratio > 0 && stratum.eligible() >= (EXACT + ratio - 1) / ratio) {
            throw tooLarge("eligible " + stratum.eligible() + " × ratio " + ratio);
        }
        return new Share(stratum, stratum.eligible() * ratio);
    }

    static long exact(long number) {
        if (number >= EXACT) {
            throw tooLarge(Long.toString(number));
        }
        return number;
    }

    long floor() {
        return quota / StratumRule.WHOLE;
    }

    long take(int extra) {
        return Math.min(eligible(), Math.max(floor() + extra, stratum.rule().minimum()));
    }

    private long remainder() {
        return quota % StratumRule.WHOLE;
    }

    private long eligible() {
        return stratum.eligible();
    }

    private static IllegalArgumentException tooLarge(String value) {
        return new IllegalArgumentException(value + " (expected: below 2^53)");
    }
}
