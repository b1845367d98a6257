package org.doublerandom.publication.domain.plan;

import java.time.LocalDate;
import org.doublerandom.values.Shape;

/** How many enterprises (企业) existed on the day that counts for a year: the denominator of the coverage figure. */
public record EnterpriseBase(String authority, int year, LocalDate asOf, int count, String digest) {
    public EnterpriseBase {
        Shape.NOT_BLANK.require("authority", authority);
        if (count < 0) {
            throw new IllegalArgumentException("enterprise base: " + count + " (expected: 0 or more)");
        }
    }
}
