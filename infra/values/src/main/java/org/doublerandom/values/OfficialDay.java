package org.doublerandom.values;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar day that an instant belongs to where the authorities sit; deadlines and windows count such days. */
public final class OfficialDay {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private OfficialDay() {}

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
