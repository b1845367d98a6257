package org.doublerandom.directory.domain.base;

import java.time.LocalDate;

/** Nobody can count the enterprises of a day that is not over. */
public final class BaseDateNotReached extends RuntimeException {
    BaseDateNotReached(LocalDate asOf, LocalDate today) {
        super("base as of " + asOf + " (expected: a day before " + today + ")");
    }
}
