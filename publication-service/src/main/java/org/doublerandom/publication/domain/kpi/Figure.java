package org.doublerandom.publication.domain.kpi;

import java.util.Optional;
import org.doublerandom.publication.domain.Ratio;

/** A share with its parts and its goal. */
public record Figure(long numerator, long denominator, Ratio goal) {
    /** The share; empty as long as there is nothing to divide by. */
    public Optional<Ratio> ratio() {
        return denominator == 0 ? Optional.empty() : Optional.of(Ratio.of(numerator, denominator));
    }

    public boolean isReached() {
        return ratio().filter(ratio -> ratio.reaches(goal)).isPresent();
    }
}
