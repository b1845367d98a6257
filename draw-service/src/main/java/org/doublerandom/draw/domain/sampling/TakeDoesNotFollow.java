package org.doublerandom.draw.domain.sampling;

/** An announced number of places is not the one that the stratum lines give (protocol §4 and §5). */
public final class TakeDoesNotFollow extends IllegalArgumentException {
    TakeDoesNotFollow(Stratum stratum, long expected) {
        super("take of stratum " + stratum.code() + ": " + stratum.take() + " (expected: " + expected + ")");
    }
}
