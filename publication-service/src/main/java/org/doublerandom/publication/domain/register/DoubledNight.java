package org.doublerandom.publication.domain.register;

import java.time.LocalDate;

/** A night of which more than one root was told: its register was rewritten. */
public record DoubledNight(String authority, LocalDate night) {
    static DoubledNight of(ToldRoot told) {
        return new DoubledNight(told.authority(), told.night());
    }

    public boolean isOf(ToldRoot told) {
        return equals(of(told));
    }
}
